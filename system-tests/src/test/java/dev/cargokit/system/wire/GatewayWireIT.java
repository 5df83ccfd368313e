package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.container.ContainerSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/gateway.md: the routes, what is the gateway's own, and what it adds to every answer. Its
/// resilience is in [dev.cargokit.system.container] and [dev.cargokit.system.edge].
class GatewayWireIT {

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire wire = new Wire(SYSTEM.gateway());

    @AfterEach
    void done() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET /booking/v1/locations          |                                                                 | 200
            GET /booking/v1/cargos/FTL456      |                                                                 | 200
            GET /handling/v1/cargos/FTL456/events |                                                              | 200
            GET /routing/v1/locations          |                                                                 | 200
            GET /paths?from=SESTO&to=CNHKG     |                                                                 | 200
            GET /tracking/v1/cargos/FTL456     |                                                                 | 200
            POST /addsvc/sum                   | {"a":1,"b":2}                                                   | 200
            POST /addsvc/concat                | {"a":"a","b":"b"}                                               | 200
            POST /stringsvc/uppercase          | {"s":"a"}                                                       | 200
            POST /stringsvc/count              | {"s":"a"}                                                       | 200
            PUT /profiles/routes               | {"name":"n"}                                                    | 2
            GET /profiles/routes/              |                                                                 | 200
            GET /users/user1                   |                                                                 | 200
            GET /products/product1             |                                                                 | 200
            GET /                              |                                                                 | 200
            GET /q/health/started              |                                                                 | 200
            GET /q/health/live                 |                                                                 | 200
            GET /q/health/ready                |                                                                 | 200
            GET /q/openapi                     |                                                                 | 200
            GET /q/swagger-ui/                 |                                                                 | 200
            """)
    void every_route_leads_somewhere(String request, String body, String status) {
        var response = wire.send(request, body);

        assertTrue(String.valueOf(response.status()).startsWith(status), response::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/booking",
                "/booking/internal/v1/changes",
                "/handling/internal/v1",
                "/addsvc/rpc",
                "/addsvc/sum/more",
                "/addsvc/q/metrics",
                "/stringsvc",
                "/stringsvc/q/health",
                "/profilesx",
                "/users/user1/more",
                "/tracking/v2/cargos/FTL456",
                "/q/metrics",
                "/q/nothing"
            })
    void what_is_no_route_leads_nowhere(String path) {
        assertProblem(wire.get(path), 404, "not found", "");
    }

    @Test
    void the_description_covers_every_route() {
        JsonNode paths = wire.get("/q/openapi?format=json").mustBe(200).json().path("paths");

        for (String path : List.of(
                "/booking/v1/cargos",
                "/booking/v1/cargos/{id}",
                "/booking/v1/cargos/{id}/request_routes",
                "/booking/v1/cargos/{id}/assign_to_route",
                "/booking/v1/cargos/{id}/change_destination",
                "/booking/v1/cargos/{id}/change_arrival_deadline",
                "/booking/v1/cargos/{id}/events",
                "/booking/v1/locations",
                "/paths",
                "/routing/v1/voyages",
                "/routing/v1/voyages/{number}",
                "/routing/v1/voyages/{number}/delay",
                "/routing/v1/voyages/{number}/omit_call",
                "/routing/v1/voyages/{number}/cancel",
                "/routing/v1/voyages/{number}/changes",
                "/routing/v1/locations",
                "/routing/v1/locations/{locode}",
                "/handling/v1/incidents",
                "/handling/v1/incidents/batch",
                "/handling/v1/cargos/{id}/events",
                "/tracking/v1/cargos/{id}",
                "/tracking/v1/cargos/{id}/stream",
                "/addsvc/sum",
                "/addsvc/concat",
                "/stringsvc/uppercase",
                "/stringsvc/count",
                "/profiles",
                "/profiles/{id}",
                "/users/{name}",
                "/products/{name}")) {
            assertTrue(
                    paths.has(path),
                    () -> path + " is not among " + paths.fieldNames().next());
        }
    }

    @Test
    void a_request_keeps_its_id_and_its_client_learns_how_much_is_left() {
        var response = wire.send("GET /users/user1", "", Map.of("X-Request-Id", "wire-1"))
                .mustBe(200);

        assertEquals("wire-1", response.header("X-Request-Id").orElse("none"));
        assertTrue(response.header("RateLimit").orElse("").startsWith("\"client\";r="), response::toString);
        assertEquals(
                "\"client\";q=4000;w=2", response.header("RateLimit-Policy").orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keep-Alive", "Proxy-Authenticate", "Upgrade", "Trailer", "TE"})
    void what_concerns_one_connection_only_is_not_passed_on(String header) {
        assertTrue(wire.get("/users/user1").header(header).isEmpty());
    }
}
