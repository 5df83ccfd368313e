package dev.cargokit.handling.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class OpenApiIT implements OnceReady {

    @Test
    void the_service_describes_itself() {
        var document =
                given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);

        document.body("paths", hasKey("/handling/v1/incidents"));
        document.body("paths", hasKey("/handling/v1/cargos/{id}/events"));
        document.body(
                "paths.'/handling/v1/incidents/batch'.post.requestBody.content.keySet()",
                hasItems("text/csv", "application/x-ndjson"));
        document.body("components.schemas.IncidentRequest.properties.event_type.examples", notNullValue(Object.class));
    }

    @Test
    void problems_have_pages() {
        given().get("/problems/cargo-claimed").then().statusCode(200);
    }

    @Test
    void other_methods_are_refused_with_those_allowed() {
        Map.of("/handling/v1/incidents", "POST", "/handling/v1/cargos/ABC123/events", "GET")
                .forEach((path, method) -> given().delete(path)
                        .then()
                        .statusCode(405)
                        .header("Allow", org.hamcrest.Matchers.containsString(method)));
    }
}
