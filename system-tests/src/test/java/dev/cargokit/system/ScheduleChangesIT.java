package dev.cargokit.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A planner changes voyages at routing, and whoever tracks a cargo sees what that means for it (rules A15 to A18).
class ScheduleChangesIT {

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String toTokyo = "FIRST." + UUID.randomUUID();
    private final String toNewYork = "SECOND." + UUID.randomUUID();
    private Shipping shipping;
    private String cargo;

    @BeforeEach
    void a_cargo_that_changes_ships_in_tokyo() {
        shipping = new Shipping(SYSTEM.url("gateway"));
        sails(toTokyo, "CNHKG", "JNTKO", day(2), day(5));
        sails(toNewYork, "JNTKO", "USNYC", day(7), day(20));
        cargo = shipping.book("CNHKG", "USNYC", day(30));
        send("POST", "/booking/v1/cargos/" + cargo + "/assign_to_route", """
                {"legs": [%s, %s]}""".formatted(
                                leg(toTokyo, "CNHKG", "JNTKO", day(2), day(5)),
                                leg(toNewYork, "JNTKO", "USNYC", day(7), day(20))))
                .mustBe(200);
    }

    @AfterEach
    void offer_the_voyages_no_longer() {
        change(toTokyo, "cancel", "{\"reason\": \"done\"}");
        change(toNewYork, "cancel", "{\"reason\": \"done\"}");
        shipping.close();
    }

    @Test
    void a_delay_breaks_a_connection_another_restores_it_and_a_cancellation_leaves_no_route() {
        change(toTokyo, "delay", """
                {"from": "JNTKO", "by": "P2D", "reason": "Typhoon"}""");
        shows(List.of("missed_connection"), day(20).toString());

        change(toNewYork, "delay", """
                {"from": "JNTKO", "by": "P1D", "reason": "Waits for the connection"}""");
        shows(List.of(), day(21).toString());

        change(toNewYork, "cancel", """
                {"reason": "Engine failure"}""");
        shows(List.of("voyage_cancelled"), "");

        assertEquals(
                List.of("Routed", "Waits for the connection", "Engine failure"),
                shipping.tracked(cargo).path("eta_history").findValuesAsText("reason"));
    }

    /// @param eta empty when it is unknown
    private void shows(List<String> risks, String eta) {
        await().atMost(TIMEOUT)
                .until(
                        () -> shipping.trackedInFull(cargo),
                        tracked ->
                                tracked.path("risks").findValuesAsText("kind").equals(risks)
                                        && tracked.path("eta").asText("").equals(eta));
    }

    private void sails(String voyage, String from, String to, Instant departure, Instant arrival) {
        send("PUT", "/routing/v1/voyages/" + voyage, """
                {"movements": [{"from": "%s", "to": "%s", "departure": "%s", "arrival": "%s"}]}""".formatted(from, to, departure, arrival))
                .mustBe(201);
    }

    private void change(String voyage, String kind, String request) {
        send("POST", "/routing/v1/voyages/" + voyage + "/" + kind, request).mustBe(200);
    }

    private Response send(String method, String path, String body) {
        return shipping.client().send(method, path, body, Map.of("Content-Type", "application/json"));
    }

    private static String leg(String voyage, String from, String to, Instant load, Instant unload) {
        return """
                {"voyage_number": "%s", "from": "%s", "to": "%s", "load_time": "%s", "unload_time": "%s"}""".formatted(voyage, from, to, load, unload);
    }

    private Instant day(int number) {
        return now.plus(number, ChronoUnit.DAYS);
    }
}
