package dev.cargokit.handling.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class IncidentIT {

    Neighbours neighbours;

    @Test
    void answers_an_empty_object_once_the_event_is_on_disk() {
        given().body("""
                        {"completion_time":"2026-03-01T12:00:00+01:00","tracking_id":"FIRST1","voyage":"V100",
                         "location":"cnhkg","event_type":"LOAD"}""").post("/handling/v1/incidents").then().statusCode(200).body("size()", equalTo(0));

        given().get("/handling/v1/cargos/FIRST1/events")
                .then()
                .statusCode(200)
                .body("events.event_type", contains("Load"))
                .body("events.completion_time", contains("2026-03-01T11:00:00Z"));
        neighbours.told();
    }
}
