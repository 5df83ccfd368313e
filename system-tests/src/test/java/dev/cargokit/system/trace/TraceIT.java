package dev.cargokit.system.trace;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One request is one trace, whichever services it goes through, and the relay does not break it.
class TraceIT {

    private static final Collector COLLECTOR = Collector.shared();

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private Shipping shipping;
    private String cargo;

    @BeforeEach
    void a_booked_cargo() {
        shipping = new Shipping(SYSTEM.url("gateway"));
        cargo = shipping.book("CNHKG", "SESTO", Instant.now().plus(120, ChronoUnit.DAYS));
    }

    @Test
    void a_report_is_one_trace_from_the_gateway_over_handling_and_the_relay_to_booking() {
        shipping.report(new Incident(cargo, "Receive", "CNHKG", "", Instant.now()))
                .mustBe(200);

        String trace = traceOf("/handling/v1/incidents");
        see(trace, Set.of("tracking-gateway", "handling-service", "booking-service"));
        await("booking to continue what the relay told it")
                .atMost(Duration.ofMinutes(1))
                .until(() -> bookingContinuesTheRelay(trace));
        shipping.close();
    }

    @Test
    void a_search_for_routes_is_one_trace_from_the_gateway_over_booking_to_routing() {
        shipping.routes(cargo);

        see(traceOf(cargo + "/request_routes"), Set.of("tracking-gateway", "booking-service", "routing-service"));
        shipping.close();
    }

    private static String traceOf(String path) {
        Predicate<Span> isIt = span -> span.service().equals("tracking-gateway") && span.mentions(path);
        await("a span of the gateway for " + path)
                .atMost(Duration.ofMinutes(1))
                .until(() -> COLLECTOR.spans().stream().anyMatch(isIt));
        var traces = COLLECTOR.spans().stream()
                .filter(isIt)
                .map(Span::trace)
                .distinct()
                .toList();
        assertEquals(1, traces.size(), "traces of " + path);
        return traces.getFirst();
    }

    private static void see(String trace, Set<String> services) {
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> services(trace).containsAll(services));
        } catch (ConditionTimeoutException incomplete) {
            throw new AssertionError("expected " + services + " in " + COLLECTOR.trace(trace), incomplete);
        }
    }

    private static Set<String> services(String trace) {
        return COLLECTOR.trace(trace).stream().map(Span::service).collect(Collectors.toSet());
    }

    /// A span of booking whose parent is the span that handling made for telling.
    private static boolean bookingContinuesTheRelay(String trace) {
        List<Span> spans = COLLECTOR.trace(trace);
        Set<String> told = spans.stream()
                .filter(span -> span.service().equals("handling-service"))
                .filter(span -> span.name().equalsIgnoreCase("publish handling event"))
                .map(Span::id)
                .collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> span.service().equals("booking-service"))
                .anyMatch(span -> told.contains(span.parent()));
    }
}
