package dev.cargokit.tracking.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts of docs/contracts/shipping.md, section Tracking; those of Go kit, save that Received ends with a full
/// stop and that the time is the event's.
class HandlingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIVE | SESTO |      | Received in SESTO, at 2026-11-20T10:30:00Z.",
                "LOAD    | SESTO | V100 | Loaded onto voyage V100 in SESTO, at 2026-11-20T10:30:00Z.",
                "UNLOAD  | AUMEL | V100 | Unloaded off voyage V100 in AUMEL, at 2026-11-20T10:30:00Z.",
                "CUSTOMS | AUMEL |      | Cleared customs in AUMEL, at 2026-11-20T10:30:00Z.",
                "CLAIM   | CNHKG |      | Claimed in CNHKG, at 2026-11-20T10:30:00Z."
            })
    void is_described_in_a_sentence(EventType type, String location, String voyage, String description) {
        var completed = Instant.parse("2026-11-20T10:30:00Z");

        var handling = new Handling(type, location, voyage == null ? "" : voyage, completed);

        assertEquals(description, handling.description());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T10:30:00Z", "2026-11-20T10:30:00.999999Z", "2026-11-20T12:30:00.5+02:00"})
    void is_described_in_whole_seconds_of_utc(String completed) {
        var handling = new Handling(EventType.RECEIVE, "SESTO", "", Instant.parse(completed));

        assertEquals("Received in SESTO, at 2026-11-20T10:30:00Z.", handling.description());
    }
}
