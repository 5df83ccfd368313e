package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.patch;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static dev.cargokit.profile.interfaces.Api.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConcurrencyIT implements ReadyService {

    private static final int WRITERS = 40;

    @Test
    void loses_no_concurrent_change() throws Exception {
        put("/profiles/busy", "{\"name\":\"old\"}");
        var requests = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < WRITERS; number++) {
            var address = "{\"id\":\"a%d\"}".formatted(number);
            requests.add(
                    () -> post("/profiles/busy/addresses", address).extract().statusCode());
            requests.add(() ->
                    patch("/profiles/busy", "{\"name\":\"new\"}").extract().statusCode());
        }

        var statuses = concurrently(requests);

        assertEquals(WRITERS, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(WRITERS, Collections.frequency(statuses, 200), statuses.toString());
        get("/profiles/busy")
                .body("profile.name", equalTo("new"))
                .body("profile.addresses", hasSize(WRITERS))
                .body("profile.addresses.id", hasItems("a0", "a" + (WRITERS - 1)));
    }

    @Test
    void registers_one_of_many_concurrent_profiles() throws Exception {
        List<Callable<Integer>> requests = Collections.nCopies(
                WRITERS,
                () -> post("/profiles", "{\"id\":\"wanted\"}").extract().statusCode());

        var statuses = concurrently(requests);

        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(WRITERS - 1, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void creates_a_profile_once_when_many_put_it() throws Exception {
        List<Callable<Integer>> requests = Collections.nCopies(
                WRITERS, () -> put("/profiles/put", "{}").extract().statusCode());

        var statuses = concurrently(requests);

        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(WRITERS - 1, Collections.frequency(statuses, 200), statuses.toString());
    }

    @Test
    void replaces_a_version_once() throws Exception {
        put("/profiles/version", "{\"name\":\"old\"}");
        var version = get("/profiles/version").extract().header("ETag");
        List<Callable<Integer>> requests = Collections.nCopies(
                WRITERS,
                () -> with("If-Match", version)
                        .body("{\"name\":\"new\"}")
                        .put("/profiles/version")
                        .statusCode());

        var statuses = concurrently(requests);

        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(WRITERS - 1, Collections.frequency(statuses, 412), statuses.toString());
    }

    private static List<Integer> concurrently(List<Callable<Integer>> requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var statuses = new ArrayList<Integer>();
            for (var status : threads.invokeAll(requests)) {
                statuses.add(status.get());
            }
            return statuses;
        }
    }
}
