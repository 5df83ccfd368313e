package dev.cargokit.add.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.domain.AddRefusal.IntegerOverflow;
import dev.cargokit.add.domain.AddRefusal.ResultTooLong;
import dev.cargokit.add.domain.AddRefusal.TwoZeroes;
import dev.cargokit.kit.test.SeededRandom;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

    private final AddService arithmetic = new Arithmetic();

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3",
        "-3, 3, 0",
        "-3, -4, -7",
        "0, 5, 5",
        "2147483646, 1, 2147483647",
        "-2147483647, -1, -2147483648",
        "5000000000, -4999999999, 1",
        "9223372036854775807, -9223372036854775807, 0"
    })
    void sums_two_integers(long a, long b, long sum) {
        assertEquals(sum, arithmetic.sum(a, b));
    }

    @Test
    void refuses_to_sum_two_zeroes() {
        assertThrows(TwoZeroes.class, () -> arithmetic.sum(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2147483647, 1",
        "1, 2147483647",
        "2147483648, 0",
        "5000000000, -1",
        "-2147483648, -1",
        "9223372036854775807, 1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void refuses_a_sum_outside_of_32_bits(long a, long b) {
        assertThrows(IntegerOverflow.class, () -> arithmetic.sum(a, b));
    }

    @Test
    void sums_like_unbounded_integers_or_not_at_all() {
        SeededRandom.forEachSeed(2_000, random -> {
            long a = random.nextLong() >> random.nextInt(64);
            long b = random.nextLong() >> random.nextInt(64);
            var sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));

            if (a == 0 && b == 0) {
                assertThrows(TwoZeroes.class, () -> arithmetic.sum(a, b));
            } else if (sum.bitLength() > 31) {
                assertThrows(IntegerOverflow.class, () -> arithmetic.sum(a, b));
            } else {
                assertEquals(sum.longValueExact(), arithmetic.sum(a, b));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"foo, bar, foobar", "12345, 67890, 1234567890", "'', '', ''", "'', x, x", "éé, ééé, ééééé"})
    void concatenates_two_strings(String a, String b, String both) {
        assertEquals(both, arithmetic.concat(a, b));
    }

    @ParameterizedTest
    @CsvSource({"12345, 678901", "ééééé, x", "'', 12345678901"})
    void refuses_more_than_ten_bytes(String a, String b) {
        assertThrows(ResultTooLong.class, () -> arithmetic.concat(a, b));
    }
}
