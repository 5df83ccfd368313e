package dev.cargokit.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.AddRefused;
import dev.cargokit.add.client.ClientSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every vector of the contract over one transport, called with the client library.
public abstract class AddContract {

    protected static final ClientSettings SETTINGS =
            ClientSettings.STANDARD.withPerSecond(10_000).withTimeout(Duration.ofMinutes(1));

    private AddClient add;

    protected abstract AddClient client();

    @BeforeEach
    void open() {
        add = client();
    }

    @AfterEach
    void close() {
        add.close();
    }

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
        assertEquals(sum, add.sum(a, b));
    }

    @Test
    void refuses_to_sum_two_zeroes() {
        assertRefused("can't sum two zeroes", () -> add.sum(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2147483647, 1",
        "-2147483648, -1",
        "5000000000, -1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void refuses_a_sum_outside_of_32_bits(long a, long b) {
        assertRefused("integer overflow", () -> add.sum(a, b));
    }

    @ParameterizedTest
    @CsvSource({"foo, bar, foobar", "12345, 67890, 1234567890", "'', '', ''", "éé, ééé, ééééé", "🙂, \"\\, 🙂\"\\"})
    void joins_two_strings(String a, String b, String both) {
        assertEquals(both, add.concat(a, b));
    }

    @ParameterizedTest
    @CsvSource({"12345, 678901", "ééééé, x"})
    void refuses_more_than_ten_bytes(String a, String b) {
        assertRefused("result exceeds maximum size", () -> add.concat(a, b));
    }

    @Test
    void carries_out_one_call_after_the_other() {
        for (int i = 1; i <= 50; i++) {
            assertEquals(i + 1, add.sum(i, 1));
        }
    }

    private static void assertRefused(String reason, Executable call) {
        assertEquals(reason, assertThrows(AddRefused.class, call).getMessage());
    }
}
