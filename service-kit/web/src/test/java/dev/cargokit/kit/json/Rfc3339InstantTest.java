package dev.cargokit.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.test.SeededRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339InstantTest {

    @ParameterizedTest
    @CsvSource({
        "2030-03-01T12:00:00Z,              2030-03-01T12:00:00Z",
        "2030-03-01t12:00:00z,              2030-03-01T12:00:00Z",
        "2030-03-01T12:00:00.5Z,            2030-03-01T12:00:00.500Z",
        "2030-03-01T12:00:00.123456789Z,    2030-03-01T12:00:00.123456789Z",
        "2030-03-01T12:00:00+05:30,         2030-03-01T06:30:00Z",
        "2030-03-01T12:00:00-00:00,         2030-03-01T12:00:00Z",
        "1970-01-01T00:00:00Z,              1970-01-01T00:00:00Z",
        "1969-12-31T23:00:00-01:00,         1970-01-01T00:00:00Z",
        "2200-01-01T00:59:59.999999999+01:00, 2199-12-31T23:59:59.999999999Z",
        "2028-02-29T23:59:59.999-01:00,     2028-03-01T00:59:59.999Z"
    })
    void reads_what_the_standard_writes(String text, Instant time) {
        assertEquals(time, Rfc3339Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2030-03-01",
                "2030-03-01T12:00Z",
                "2030-03-01 12:00:00Z",
                "2030-03-01T12:00:00",
                "2030-03-01T12:00:00.Z",
                "2030-03-01T12:00:00,5Z",
                "2030-03-01T12:00:00.1234567891Z",
                "2030-03-01T12:00:00+0100",
                "2030-03-01T12:00:00+01",
                "2030-03-01T12:00:00+01:00:00",
                "+12030-03-01T12:00:00Z",
                "30-03-01T12:00:00Z",
                "2030-3-1T12:00:00Z",
                "2030-02-30T12:00:00Z",
                "2030-03-01T24:00:00Z",
                "2030-03-01T12:00:61Z",
                "2030-03-01T12:00:00Z ",
                "0000-01-01T00:00:00+00:01",
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00+00:01",
                "2199-12-31T23:59:59.9999999-00:01",
                "2200-01-01T00:00:00Z",
                "9999-12-31T23:59:59.9999999-05:00",
                "２０３０-03-01T12:00:00Z"
            })
    void refuses_what_it_does_not(String text) {
        assertThrows(DateTimeException.class, () -> Rfc3339Instant.parse(text));
    }

    /// What a service accepts, its neighbours can read, also after the database has cut it to microseconds.
    @Test
    void reads_again_what_a_service_writes_of_any_accepted_time() {
        SeededRandom.forEachSeed(2_000, random -> {
            var text = anyTime(random);

            accepted(text)
                    .map(time -> time.truncatedTo(ChronoUnit.MICROS))
                    .ifPresent(stored -> assertEquals(stored, Rfc3339Instant.parse(stored.toString()), text));
        });
    }

    private static Optional<Instant> accepted(String text) {
        try {
            return Optional.of(Rfc3339Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String anyTime(RandomGenerator random) {
        int[] years = {0, 1, 1969, 1970, 2030, 2199, 2200, 9999};
        boolean late = random.nextBoolean();
        return "%04d-%s.%s%s%02d:%02d"
                .formatted(
                        years[random.nextInt(years.length)],
                        late ? "12-31T23:59:59" : "01-01T00:00:00",
                        "9".repeat(1 + random.nextInt(9)),
                        random.nextBoolean() ? "+" : "-",
                        random.nextInt(18),
                        random.nextInt(60));
    }
}
