package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void a_journey_is_received_and_then_loaded_and_unloaded_leg_by_leg() {
        var legs = List.of(new Leg("V1", "CNHKG", "JNTKO"), new Leg("V2", "JNTKO", "SESTO"));

        assertEquals(
                List.of(
                        new Incident("Receive", "CNHKG", ""),
                        new Incident("Load", "CNHKG", "V1"),
                        new Incident("Unload", "JNTKO", "V1"),
                        new Incident("Load", "JNTKO", "V2"),
                        new Incident("Unload", "SESTO", "V2")),
                Incident.ofJourney(legs));
    }

    @Test
    void is_reported_in_the_words_of_the_contract() {
        var incident = new Incident("Load", "CNHKG", "V1").of("ABC12345", Instant.EPOCH);

        assertEquals(
                "{\"completion_time\":\"1970-01-01T00:00:00Z\",\"tracking_id\":\"ABC12345\",\"voyage\":\"V1\","
                        + "\"location\":\"CNHKG\",\"event_type\":\"Load\"}",
                incident.toString());
    }
}
