package dev.cargokit.tracking.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.tracking.domain.NextActivity.Expected;
import dev.cargokit.tracking.domain.NextActivity.None;
import org.junit.jupiter.api.Test;

class NextActivityTest {

    @Test
    void reads_as_in_go_kit() {
        assertEquals(
                "Next expected activity is to load cargo onto voyage V300 in AUMEL.",
                new Expected(EventType.LOAD, "AUMEL", "V300").text());
        assertEquals(
                "Next expected activity is to unload cargo off of voyage V300 in CNHKG.",
                new Expected(EventType.UNLOAD, "CNHKG", "V300").text());
        assertEquals(
                "Next expected activity is to receive cargo in SESTO.",
                new Expected(EventType.RECEIVE, "SESTO", "").text());
        assertEquals(
                "Next expected activity is to claim cargo in CNHKG.",
                new Expected(EventType.CLAIM, "CNHKG", "").text());
        assertEquals("There are currently no expected activities for this cargo.", new None().text());
    }
}
