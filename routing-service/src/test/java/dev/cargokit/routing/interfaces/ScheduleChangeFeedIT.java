package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The feed of schedule changes that booking follows.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScheduleChangeFeedIT implements ReadyService {

    private static final String VOYAGE = """
            {"movements": [
              {"from": "SESTO", "to": "DEHAM", "departure": "2043-01-01T00:00:00Z", "arrival": "2043-01-03T00:00:00Z"},
              {"from": "DEHAM", "to": "NLRTM", "departure": "2043-01-04T00:00:00Z", "arrival": "2043-01-05T00:00:00Z"}]}
            """;
    private static final String DELAY = "{\"from\": \"SESTO\", \"by\": \"PT1H\", \"reason\": \"Fog\"}";

    @Test
    void has_the_whole_schedule_after_each_change() {
        long end = end();
        create("FEED-1");
        post("FEED-1/omit_call", "{\"location\": \"SESTO\", \"reason\": \"Ice\"}")
                .statusCode(200);
        post("FEED-1/cancel", "{\"reason\": \"Ice\"}").statusCode(200);

        feed(end, 0)
                .body("changes.voyage_number", contains("FEED-1", "FEED-1", "FEED-1"))
                .body("changes.kind", contains("new", "omit_call", "cancel"))
                .body("changes.version", contains(1, 2, 3))
                .body("changes.reason", contains("", "Ice", "Ice"))
                .body("changes.cancelled", contains(false, false, true))
                .body("changes[1].calls.location", contains("SESTO", "DEHAM", "NLRTM"))
                .body("changes[1].calls[0].arrival", nullValue())
                .body("changes[1].calls[0].departure", nullValue())
                .body("changes[1].calls[1].arrival", nullValue())
                .body("changes[1].calls[1].departure", equalTo("2043-01-04T00:00:00Z"))
                .body("changes[1].calls[2].arrival", equalTo("2043-01-05T00:00:00Z"))
                .body("changes[1].calls[2].departure", nullValue());
    }

    @Test
    void a_reader_that_waits_gets_the_next_change() throws Exception {
        create("FEED-2");
        long end = end();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting =
                    threads.submit(() -> feed(end, 30).extract().jsonPath().getList("changes.kind"));
            post("FEED-2/delay", DELAY).statusCode(200);

            assertEquals(List.of("delay"), waiting.get());
        }
    }

    @Test
    void is_empty_when_the_wait_is_over() {
        feed(end(), 1).body("changes", empty());
    }

    @Test
    void a_location_ends_no_wait() throws Exception {
        create("FEED-3");
        long end = end();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting =
                    threads.submit(() -> feed(end, 30).extract().jsonPath().getList("changes.kind"));
            given().body("{\"name\": \"Stavanger\", \"country\": \"NO\", \"latitude\": 59.0, \"longitude\": 5.7}")
                    .put("/routing/v1/locations/NOSVG")
                    .then()
                    .statusCode(201);
            post("FEED-3/delay", DELAY).statusCode(200);

            assertEquals(List.of("delay"), waiting.get());
        }
    }

    @Test
    void concurrent_changes_come_one_after_another() throws Exception {
        create("FEED-4");
        long end = end();
        Callable<Integer> delay = () -> post("FEED-4/delay", DELAY).extract().statusCode();

        var statuses = atOnce(Collections.nCopies(8, delay));

        assertEquals(Collections.nCopies(8, 200), statuses);
        var changes = feed(end, 0).extract().jsonPath();
        assertEquals(IntStream.rangeClosed(2, 9).boxed().toList(), changes.getList("changes.version"));
        assertEquals("2043-01-05T08:00:00Z", changes.getString("changes[7].calls[2].arrival"));
    }

    @Test
    void one_of_concurrent_changes_of_a_version_is_made() throws Exception {
        create("FEED-5");
        Callable<Integer> delay = () -> given().header("If-Match", "\"1\"")
                .body(DELAY)
                .post("/routing/v1/voyages/FEED-5/delay")
                .statusCode();
        Callable<Integer> create = () -> given().header("If-None-Match", "*")
                .body(VOYAGE)
                .put("/routing/v1/voyages/FEED-6")
                .statusCode();

        var delays = atOnce(Collections.nCopies(6, delay));
        var creations = atOnce(Collections.nCopies(6, create));

        assertEquals(
                List.of(200, 412, 412, 412, 412, 412), delays.stream().sorted().toList());
        assertEquals(
                List.of(201, 412, 412, 412, 412, 412),
                creations.stream().sorted().toList());
    }

    /// A position that a reader has passed stays behind it, however many write meanwhile.
    @Test
    void a_reader_misses_no_change_of_concurrent_writers() throws Exception {
        int writers = 6;
        int each = 10;
        IntStream.range(0, writers).forEach(writer -> create("FEED-W" + writer));
        long position = end();
        var read = new ArrayList<String>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                var path = "FEED-W" + writer + "/delay";
                threads.submit(() -> IntStream.range(0, each).forEach(_ -> post(path, DELAY)));
            }
            while (read.size() < writers * each) {
                JsonPath page = feed(position, 30).extract().jsonPath();
                read.addAll(page.getList("changes.collect { it.voyage_number + ' ' + it.version }"));
                position = page.getLong("changes[-1].position");
            }
        }

        for (int writer = 0; writer < writers; writer++) {
            var number = "FEED-W" + writer;
            assertEquals(
                    IntStream.rangeClosed(2, each + 1)
                            .mapToObj(version -> number + " " + version)
                            .toList(),
                    read.stream().filter(change -> change.startsWith(number)).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=-1", "limit=0", "limit=1001", "wait=31", "wait=-1", "wait=1.5"})
    void refuses_a_malformed_parameter(String query) {
        given().get("/routing/internal/voyage-changes?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    /// The position of the last change.
    private static long end() {
        long position = 0;
        while (true) {
            var positions = feed(position, 0).extract().jsonPath().getList("changes.position", Long.class);
            if (positions.isEmpty()) {
                return position;
            }
            position = positions.getLast();
        }
    }

    private static ValidatableResponse feed(long after, int wait) {
        return given().queryParam("after", after)
                .queryParam("wait", wait)
                .get("/routing/internal/voyage-changes")
                .then()
                .statusCode(200);
    }

    private static void create(String number) {
        given().body(VOYAGE).put("/routing/v1/voyages/" + number).then().statusCode(201);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body).post("/routing/v1/voyages/" + path).then();
    }
}
