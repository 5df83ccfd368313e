package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Response;
import dev.cargokit.system.container.ContainerSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// README.md of the contracts: what is common to all services, at the gateway. What each refuses is in their own
/// classes, and what is answered while something is down in [dev.cargokit.system.container].
class CommonWireIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String ORDER =
            "{\"origin\":\"CNHKG\",\"destination\":\"SESTO\",\"arrival_deadline\":\"%s\",\"unknown\":{\"a\":[1]}}";

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());

    @AfterEach
    void done() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2099-01-01T00:00:00Z,                2099-01-01T00:00:00Z",
        "2099-01-01T02:00:00+02:00,           2099-01-01T00:00:00Z",
        "2098-12-31T18:30:00-05:30,           2099-01-01T00:00:00Z",
        "2099-01-01T00:00:00.25Z,             2099-01-01T00:00:00.250Z",
    })
    void a_time_is_the_instant_that_it_means(String sent, String answered) {
        var id = booked(wire.send("POST /booking/v1/cargos", ORDER.formatted(sent)));

        var shown = wire.get("/booking/v1/cargos/" + id).mustBe(200).json();
        var deadline = shown.path("cargo").path("arrival_deadline").asText();
        assertEquals(Instant.parse(answered), Instant.parse(deadline));
        assertTrue(deadline.endsWith("Z"), deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "text/plain", "application/x-www-form-urlencoded"})
    void a_body_is_read_whatever_its_media_type_says(String mediaType) {
        var order = ORDER.formatted("2099-01-01T00:00:00Z");

        booked(wire.send("POST /booking/v1/cargos", order, Map.of("Content-Type", mediaType)));
        booked(wire.sendChunked("POST /booking/v1/cargos", order));
    }

    private static String booked(Response response) {
        return response.mustBe(201).json().path("tracking_id").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/booking/v1/cargos/NOPE",
                "/handling/v1/cargos/NOPE/events",
                "/routing/v1/voyages/NOPE",
                "/paths",
                "/tracking/v1/cargos/NOPE",
                "/profiles/nobody",
                "/users/nobody",
                "/products/nothing",
                "/stringsvc/uppercase",
                "/addsvc/sum",
                "/nowhere"
            })
    void the_type_of_a_problem_leads_to_its_page(String path) {
        var problem = wire.get(path).json();

        var page = wire.get(problem.path("type").asText()).mustBe(200);
        assertEquals("text/html", Wire.mediaType(page));
        assertTrue(page.body().contains(problem.path("title").asText()), page::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT /booking/v1/cargos      | POST GET
            DELETE /booking/v1/cargos/X | GET
            GET /handling/v1/incidents  | POST
            POST /paths                 | GET
            POST /routing/v1/voyages/V1 | GET PUT
            POST /tracking/v1/cargos/X  | GET
            GET /addsvc/sum             | POST
            PUT /stringsvc/count        | GET POST
            GET /profiles/              | POST
            POST /users/user1           | GET
            """)
    void a_refused_method_says_which_are_not(String request, String allowed) {
        var response = wire.send(request, "");

        assertProblem(response, 405, "method not allowed", "");
        var allow = List.of(response.header("Allow").orElse("").split(", *"));
        assertTrue(allow.containsAll(List.of(allowed.split(" "))), allow::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /booking/v1/cargos",
                "POST /handling/v1/incidents",
                "PUT /routing/v1/voyages/V999",
                "POST /profiles/",
                "POST /stringsvc/uppercase",
                "POST /addsvc/concat"
            })
    void a_body_that_is_too_large_is_refused(String request) {
        assertProblem(wire.send(request, "{\"s\":\"" + "x".repeat(2_000_000) + "\"}"), 413, "body too large", "");
    }

    /// By a live setting, for as long as it takes.
    @Test
    void who_asks_for_too_much_is_told_when_to_come_back() {
        SYSTEM.compose().set("tracking-gateway", "limit.clients.per-second", "1");
        SYSTEM.compose().set("tracking-gateway", "limit.clients.burst", "2");
        try {
            var response = await("a refusal")
                    .atMost(TIMEOUT)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> wire.get("/users/user1"), given -> given.status() != 200);
            assertProblem(response, 429, "too many requests", "");
            assertTrue(response.header("RateLimit").isPresent());
        } finally {
            SYSTEM.compose().unset();
            await("the limit's end")
                    .atMost(TIMEOUT)
                    .until(() -> wire.get("/users/user1")
                            .header("RateLimit-Policy")
                            .orElse("")
                            .contains("q=4000"));
        }
    }

    /// By a fault switch, for as long as it takes.
    @Test
    void who_cannot_be_served_is_told_when_to_come_back() {
        var routes = "/booking/v1/cargos/FTL456/request_routes";
        SYSTEM.compose().set("routing-service", "fault.fail-share", "1");
        try {
            var response =
                    await("a failure").atMost(TIMEOUT).until(() -> wire.get(routes), given -> given.status() != 200);
            assertProblem(response, 503, "unavailable", "");
        } finally {
            SYSTEM.compose().unset();
            await("routes again").atMost(TIMEOUT).until(() -> wire.get(routes).status() == 200);
        }
    }
}
