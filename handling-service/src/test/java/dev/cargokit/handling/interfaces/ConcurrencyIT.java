package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Api.events;
import static dev.cargokit.handling.interfaces.Api.report;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.stub.DeliveredEvent;
import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sixteen concurrent clients.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class ConcurrencyIT implements ReadyService {

    private static final int CLIENTS = 16;

    PeerStub peers;

    @BeforeEach
    void reset_peers() {
        peers.reset();
    }

    @Test
    void the_same_event_of_all_clients_is_one_event() throws Exception {
        var statuses = concurrently(_ -> status("CO0001", "Receive", "CNHKG", "2026-03-01T12:00:00Z"));

        assertEquals(Map.of(200, (long) CLIENTS), tally(statuses));
        events("CO0001").body("events.size()", org.hamcrest.Matchers.equalTo(1));
        await().until(() -> peers.deliveredOf("CO0001").size() == 1);
    }

    @Test
    void of_many_claims_one_wins() throws Exception {
        var statuses = concurrently(i -> status("CO0002", "Claim", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i)));

        assertEquals(Map.of(200, 1L, 409, CLIENTS - 1L), tally(statuses));
        events("CO0002").body("events.size()", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void concurrent_claims_and_other_events_leave_a_sound_history() throws Exception {
        var statuses = concurrently(i -> i % 4 == 0
                ? status("CO0003", "Claim", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i))
                : status("CO0003", "Customs", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i)));

        List<String> types = events("CO0003").extract().path("events.event_type");
        assertEquals(tally(statuses).get(200).intValue(), types.size());
        assertTrue(types.indexOf("Claim") < 0 || types.indexOf("Claim") == types.size() - 1, types.toString());
    }

    @Test
    void every_acknowledged_event_is_delivered_once_and_in_order() throws Exception {
        var statuses = concurrently(client -> {
            int worst = 200;
            for (int nth = 0; nth < 20; nth++) {
                var time = "2026-03-01T12:%02d:%02dZ".formatted(nth, client);
                worst = Math.max(worst, status("CO1%03d".formatted(nth % 10), "Customs", "CNHKG", time));
            }
            return worst;
        });

        assertEquals(Map.of(200, (long) CLIENTS), tally(statuses));
        await().until(() -> delivered().size() >= CLIENTS * 20);
        assertEquals(
                CLIENTS * 20,
                new HashSet<>(delivered().stream().map(DeliveredEvent::id).toList()).size());
        assertEquals(CLIENTS * 20, delivered().size());
        delivered().stream()
                .collect(groupingBy(ConcurrencyIT::cargoAndClient))
                .values()
                .forEach(events -> assertEquals(
                        events.stream()
                                .map(DeliveredEvent::completionTime)
                                .sorted()
                                .toList(),
                        events.stream().map(DeliveredEvent::completionTime).toList()));
    }

    /// A client reports the events of a cargo one after another; the seconds identify the client.
    private static String cargoAndClient(DeliveredEvent event) {
        return event.cargo() + event.completionTime().substring("2026-03-01T12:00:".length());
    }

    private List<DeliveredEvent> delivered() {
        return peers.delivered().stream()
                .filter(event -> event.cargo().startsWith("CO1"))
                .toList();
    }

    /// The status of a report, repeated while it is 503, as the contract demands.
    private static int status(String cargo, String type, String location, String time) {
        int status = report(cargo, type, "", location, time).extract().statusCode();
        return status == 503 ? status(cargo, type, location, time) : status;
    }

    private static Map<Integer, Long> tally(List<Integer> statuses) {
        return statuses.stream().collect(groupingBy(status -> status, counting()));
    }

    private static List<Integer> concurrently(IntFunction<Integer> client) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            return clients
                    .invokeAll(IntStream.range(0, CLIENTS)
                            .<Callable<Integer>>mapToObj(i -> () -> client.apply(i))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
