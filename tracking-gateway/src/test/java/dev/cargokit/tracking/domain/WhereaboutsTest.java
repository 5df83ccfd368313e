package dev.cargokit.tracking.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    @Test
    void read_as_in_go_kit() {
        assertEquals("Not received", new Whereabouts.NotReceived().text());
        assertEquals("In port SESTO", new Whereabouts.InPort("SESTO").text());
        assertEquals("Onboard voyage V100", new Whereabouts.Onboard("V100").text());
        assertEquals("Claimed", new Whereabouts.Claimed().text());
        assertEquals("Unknown", new Whereabouts.Unknown().text());
    }
}
