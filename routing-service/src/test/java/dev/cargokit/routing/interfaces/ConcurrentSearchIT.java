package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More concurrent searches than the maximum, which is one here.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConcurrentSearchIT implements ReadyService {

    private static final int CLIENTS = 200;

    /// Repeated, because on a busy machine no two searches may overlap.
    @Test
    void surplus_searches_are_refused_with_retry_after() {
        await().untilAsserted(() -> {
            var byStatus = searchConcurrently();
            assertEquals(Set.of(200, 503), byStatus.keySet());
            assertTrue(byStatus.get(503).stream().allMatch(refused -> refused.header("Retry-After") != null));
        });
    }

    private static Map<Integer, List<Response>> searchConcurrently() throws InterruptedException {
        Callable<Response> search = () -> given().queryParams(Map.of("from", "ISREY", "to", "NZPOE", "limit", 20))
                .get("/paths");
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var responses = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(_ -> search).toList());
            return responses.stream().map(Future::resultNow).collect(Collectors.groupingBy(Response::statusCode));
        }
    }
}
