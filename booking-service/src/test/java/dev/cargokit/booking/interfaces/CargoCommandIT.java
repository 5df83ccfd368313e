package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.cargo;
import static dev.cargokit.booking.interfaces.Api.command;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static dev.cargokit.booking.interfaces.Api.route;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CargoCommandIT implements ReadyService {

    @Test // B4, B5
    void changes_the_route_specification_and_keeps_the_itinerary() {
        var id = bookedCargo();
        route(id);

        command(id, "change_destination", "{\"destination\": \"fihel\"}").statusCode(200);
        command(id, "change_arrival_deadline", "{\"arrival_deadline\": \"" + inDays(90) + "\"}")
                .statusCode(200);

        var cargo = cargo(id);
        assertEquals("FIHEL", cargo.getString("cargo.destination"));
        assertEquals(inDays(90).toString(), cargo.getString("cargo.arrival_deadline"));
        assertTrue(cargo.getBoolean("cargo.routed"));
        assertTrue(cargo.getBoolean("cargo.misrouted"));
        assertEquals("misrouted", cargo.getString("cargo.routing_status"));
    }

    @Test
    void refuses_unknown_locations_and_past_deadlines() {
        var id = bookedCargo();

        command(id, "change_destination", "{\"destination\": \"XXXXX\"}")
                .statusCode(422)
                .body("error", equalTo("unknown location"))
                .body("errors[0].field", equalTo("destination"));
        command(id, "change_destination", "{\"destination\": \"CNHKG\"}").statusCode(422);
        command(id, "change_destination", "{\"destination\": \"\"}").statusCode(400);
        command(id, "change_arrival_deadline", "{\"arrival_deadline\": \"2009-01-01T00:00:00Z\"}")
                .statusCode(422);
        command(id, "change_arrival_deadline", "{\"arrival_deadline\": \"soon\"}")
                .statusCode(400);
        command("NOSUCH", "change_destination", "{\"destination\": \"SESTO\"}")
                .statusCode(404)
                .body("error", equalTo("unknown cargo"));
        command("NOSUCH", "assign_to_route", legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .statusCode(404);
    }

    @Test // A8
    void changes_no_claimed_cargo() {
        var id = bookedCargo();
        deliver(id, "Claim", "SESTO", "", Instant.now());

        command(id, "change_destination", "{\"destination\": \"FIHEL\"}")
                .statusCode(409)
                .body("error", equalTo("cargo claimed"));
        command(id, "change_arrival_deadline", "{\"arrival_deadline\": \"" + inDays(9) + "\"}")
                .statusCode(409);
        command(id, "assign_to_route", legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"1\"; 200",
                "\"7\"; 412",
                "W/\"1\"; 412",
                "\"7\", \"1\"; 200",
                "*; 200",
                "\"x\"; 412",
                "nonsense; 400"
            })
    void changes_only_the_version_in_if_match(String ifMatch, int status) {
        change(bookedCargo(), ifMatch).statusCode(status);
    }

    @Test
    void takes_one_of_two_concurrent_changes_of_a_version() throws Exception {
        var id = bookedCargo();
        Callable<Integer> writer = () -> change(id, "\"1\"").extract().statusCode();

        List<Integer> statuses;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = writers.invokeAll(Collections.nCopies(2, writer)).stream()
                    .map(result -> result.resultNow())
                    .sorted()
                    .toList();
        }

        assertEquals(List.of(200, 412), statuses);
    }

    @Test
    void loses_no_update_of_concurrent_writers() throws Exception {
        var id = bookedCargo();
        Callable<Integer> writer = () -> {
            for (int round = 0; round < 100; round++) {
                var etag = given().get("/booking/v1/cargos/" + id).header("ETag");
                int status = change(id, etag).extract().statusCode();
                if (status != 412) {
                    return status;
                }
            }
            return 0;
        };

        List<Integer> statuses;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = writers.invokeAll(Collections.nCopies(8, writer)).stream()
                    .map(result -> result.resultNow())
                    .toList();
        }

        assertEquals(Collections.nCopies(8, 200), statuses);
        get("/booking/v1/cargos/" + id).header("ETag", "\"9\"");
        assertEquals(
                9,
                get("/booking/v1/cargos/" + id + "/events")
                        .extract()
                        .jsonPath()
                        .getList("events")
                        .size());
    }

    @Test
    void concurrent_commands_wait_instead_of_failing() throws Exception {
        var id = bookedCargo();

        List<Integer> statuses;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> command = () -> change(id, "*").extract().statusCode();
            Callable<Integer> relay = () ->
                    deliver(id, "Customs", "CNHKG", "", Instant.now()).extract().statusCode();
            var both = Collections.nCopies(20, List.of(command, relay)).stream()
                    .flatMap(List::stream)
                    .toList();
            statuses = writers.invokeAll(both).stream()
                    .map(result -> result.resultNow())
                    .distinct()
                    .toList();
        }

        assertEquals(List.of(200), statuses);
    }

    @Test
    void lists_domain_events_in_order() {
        var id = bookedCargo();
        route(id);
        deliver(id, "Unload", "JNTKO", "V1", Instant.now());

        get("/booking/v1/cargos/" + id + "/events")
                .statusCode(200)
                .body("events.type", equalTo(List.of("booked", "routed", "handled", "misdirected")))
                .body("events.sequence", equalTo(List.of(1, 2, 3, 4)))
                .body("events[0].details.origin", equalTo("CNHKG"))
                .body("events[1].details.legs[0].voyage_number", equalTo("V1"))
                .body("events[2].details.expected", equalTo(false));
    }

    private static io.restassured.response.ValidatableResponse change(String id, String ifMatch) {
        return given().header("If-Match", ifMatch)
                .body("{\"arrival_deadline\": \"" + inDays(70) + "\"}")
                .post("/booking/v1/cargos/" + id + "/change_arrival_deadline")
                .then();
    }
}
