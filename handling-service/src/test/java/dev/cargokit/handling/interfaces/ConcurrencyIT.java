package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Reports.events;
import static dev.cargokit.handling.interfaces.Reports.report;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.handling.neighbours.Told;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
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

/// Sixteen clients at once.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class ConcurrencyIT implements OnceReady {

    private static final int CLIENTS = 16;

    Neighbours neighbours;

    @BeforeEach
    void neighbours_are_well() {
        neighbours.reset();
    }

    @Test
    void the_same_event_from_all_is_one_event() throws Exception {
        List<Integer> statuses = atOnce(_ -> status("CO0001", "Receive", "CNHKG", "2026-03-01T12:00:00Z"));

        assertEquals(Map.of(200, (long) CLIENTS), tally(statuses));
        events("CO0001").body("events.size()", org.hamcrest.Matchers.equalTo(1));
        await().until(() -> neighbours.toldOf("CO0001").size() == 1);
    }

    @Test
    void of_many_claims_one_wins() throws Exception {
        List<Integer> statuses = atOnce(i -> status("CO0002", "Claim", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i)));

        assertEquals(Map.of(200, 1L, 409, CLIENTS - 1L), tally(statuses));
        events("CO0002").body("events.size()", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void claims_and_other_events_that_race_leave_a_sound_history() throws Exception {
        List<Integer> statuses = atOnce(i -> i % 4 == 0
                ? status("CO0003", "Claim", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i))
                : status("CO0003", "Customs", "SESTO", "2026-03-01T12:00:%02dZ".formatted(i)));

        List<String> types = events("CO0003").extract().path("events.event_type");
        assertEquals(tally(statuses).get(200).intValue(), types.size());
        assertTrue(types.indexOf("Claim") < 0 || types.indexOf("Claim") == types.size() - 1, types.toString());
    }

    @Test
    void everything_acknowledged_is_told_once_and_in_order() throws Exception {
        List<Integer> statuses = atOnce(client -> {
            int worst = 200;
            for (int nth = 0; nth < 20; nth++) {
                String time = "2026-03-01T12:%02d:%02dZ".formatted(nth, client);
                worst = Math.max(worst, status("CO1%03d".formatted(nth % 10), "Customs", "CNHKG", time));
            }
            return worst;
        });

        assertEquals(Map.of(200, (long) CLIENTS), tally(statuses));
        await().until(() -> told().size() >= CLIENTS * 20);
        assertEquals(CLIENTS * 20, new HashSet<>(told().stream().map(Told::id).toList()).size());
        assertEquals(CLIENTS * 20, told().size());
        told().stream()
                .collect(groupingBy(ConcurrencyIT::cargoAndClient))
                .values()
                .forEach(inTurn -> assertEquals(
                        inTurn.stream().map(Told::completionTime).sorted().toList(),
                        inTurn.stream().map(Told::completionTime).toList()));
    }

    /// What one client reports of one cargo, it reports one after the other; the seconds say which client it was.
    private static String cargoAndClient(Told event) {
        return event.cargo() + event.completionTime().substring("2026-03-01T12:00:".length());
    }

    private List<Told> told() {
        return neighbours.told().stream()
                .filter(event -> event.cargo().startsWith("CO1"))
                .toList();
    }

    /// The status of a report, which is repeated, as the contract asks, while it is answered 503.
    private static int status(String cargo, String type, String location, String time) {
        int status = report(cargo, type, "", location, time).extract().statusCode();
        return status == 503 ? status(cargo, type, location, time) : status;
    }

    private static Map<Integer, Long> tally(List<Integer> statuses) {
        return statuses.stream().collect(groupingBy(status -> status, counting()));
    }

    private static List<Integer> atOnce(IntFunction<Integer> client) throws Exception {
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
