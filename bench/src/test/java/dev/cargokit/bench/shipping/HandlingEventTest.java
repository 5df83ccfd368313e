package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.launcher.demo.Leg;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlingEventTest {

    private static final List<Leg> ITINERARY =
            List.of(new Leg("V1", "CNHKG", "JNTKO"), new Leg("V2", "JNTKO", "SESTO"));

    @Test
    void a_journey_is_received_and_then_loaded_and_unloaded_leg_by_leg() {
        assertEquals(
                List.of(
                        new HandlingEvent("Receive", "CNHKG", ""),
                        new HandlingEvent("Load", "CNHKG", "V1"),
                        new HandlingEvent("Unload", "JNTKO", "V1"),
                        new HandlingEvent("Load", "JNTKO", "V2"),
                        new HandlingEvent("Unload", "SESTO", "V2")),
                HandlingEvent.ofJourney(ITINERARY));
    }

    @Test
    void is_reported_in_the_terms_of_the_contract() {
        var report = new HandlingEvent("Load", "CNHKG", "V1").report("ABC12345", Instant.EPOCH);

        assertEquals(
                "{\"completion_time\":\"1970-01-01T00:00:00Z\",\"tracking_id\":\"ABC12345\",\"voyage\":\"V1\","
                        + "\"location\":\"CNHKG\",\"event_type\":\"Load\"}",
                report);
    }
}
