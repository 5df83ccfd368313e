package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
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

    @Test
    void those_that_are_too_many_are_told_to_come_back() throws Exception {
        Callable<Response> search = () -> given().queryParams(Map.of("from", "ISREY", "to", "NZPOE", "limit", 20))
                .get("/paths");

        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> answers = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(_ -> search).toList());
            Map<Integer, List<Response>> byStatus =
                    answers.stream().map(Future::resultNow).collect(Collectors.groupingBy(Response::statusCode));

            assertEquals(Set.of(200, 503), byStatus.keySet());
            assertTrue(byStatus.get(503).stream().allMatch(refused -> refused.header("Retry-After") != null));
        }
    }
}
