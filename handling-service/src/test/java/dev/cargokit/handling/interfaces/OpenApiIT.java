package dev.cargokit.handling.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class OpenApiIT implements ReadyService {

    @Test
    void has_an_openapi_document() {
        var document = management()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200);

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
    void lists_the_allowed_methods() {
        Map.of("/handling/v1/incidents", "POST", "/handling/v1/cargos/ABC123/events", "GET")
                .forEach((path, method) -> given().delete(path)
                        .then()
                        .statusCode(405)
                        .header("Allow", org.hamcrest.Matchers.containsString(method)));
    }
}
