package dev.cargokit.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.booking.Leg;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PossibleEventsTest {

    private static final Instant TIME = Instant.parse("2030-03-04T12:00:00Z");

    @Test
    void the_next_expected_activity_comes_first() {
        var load = new Activity("Load", "SESTO", "V1");

        assertEquals(
                List.of(load, new Activity("Customs", "SESTO", "")),
                PossibleEvents.of(cargo("in_port", "SESTO", load)));
    }

    @Test
    void a_cargo_at_its_destination_can_be_claimed() {
        assertEquals(
                List.of(new Activity("Claim", "CNHKG", ""), new Activity("Customs", "CNHKG", "")),
                PossibleEvents.of(cargo("in_port", "CNHKG", new Activity("Claim", "CNHKG", ""))));
    }

    @Test
    void a_cargo_aboard_can_be_unloaded_where_its_leg_ends() {
        assertEquals(
                List.of(new Activity("Unload", "CNHKG", "V1")),
                PossibleEvents.of(cargo("onboard_carrier", "SESTO", null)));
    }

    @Test
    void a_new_cargo_can_be_received_and_a_claimed_one_has_no_events() {
        assertEquals(
                List.of(new Activity("Receive", "SESTO", "")), PossibleEvents.of(cargo("not_received", null, null)));
        assertEquals(List.of(), PossibleEvents.of(cargo("claimed", "CNHKG", null)));
    }

    private static Cargo cargo(String transport, String at, Activity next) {
        return new Cargo(
                "ABC123",
                "SESTO",
                "CNHKG",
                TIME,
                true,
                false,
                false,
                List.of(new Leg("V1", "SESTO", "CNHKG", TIME, TIME, null, null)),
                transport,
                at,
                "V1",
                null,
                next,
                List.of());
    }
}
