package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.infrastructure.OnItsOwn;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More searches at once than are let in, which is one here.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(OnItsOwn.class)
class CrowdedSearchIT implements OnceReady {

    private static final int CLIENTS = 200;

    /// On a busy machine it may be that no two ever meet.
    @Test
    void those_that_are_too_many_are_told_to_come_back() {
        await().untilAsserted(() -> {
            Map<Integer, List<Response>> byStatus = crowd();
            assertEquals(Set.of(200, 503), byStatus.keySet());
            assertTrue(byStatus.get(503).stream().allMatch(refused -> refused.header("Retry-After") != null));
        });
    }

    private static Map<Integer, List<Response>> crowd() throws InterruptedException {
        Callable<Response> search = () -> given().queryParams(Map.of("from", "ISREY", "to", "NZPOE", "limit", 20))
                .get("/paths");
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> answers = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(_ -> search).toList());
            return answers.stream().map(Future::resultNow).collect(Collectors.groupingBy(Response::statusCode));
        }
    }
}
