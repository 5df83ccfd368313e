package dev.cargokit.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
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
        "0001-01-01T00:00:00Z,              0001-01-01T00:00:00Z",
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
                "２０３０-03-01T12:00:00Z"
            })
    void refuses_what_it_does_not(String text) {
        assertThrows(DateTimeException.class, () -> Rfc3339Instant.parse(text));
    }
}
