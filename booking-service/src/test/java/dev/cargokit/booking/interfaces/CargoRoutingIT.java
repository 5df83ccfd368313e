package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.cargo;
import static dev.cargokit.booking.interfaces.Api.command;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static dev.cargokit.booking.interfaces.Api.route;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CargoRoutingIT implements ReadyService {

    private static final String GOOD_LEG = """
            {"voyage_number": "V1", "from": "CNHKG", "to": "SESTO",
             "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-09T00:00:00Z"}""";

    @Test
    void requests_routes_and_assigns_one() {
        var id = bookedCargo();
        var requested = get("/booking/v1/cargos/" + id + "/request_routes?limit=1")
                .statusCode(200)
                .body("routes", hasSize(1))
                .body("routes[0].legs[0].voyage_number", equalTo("V1"))
                .extract()
                .jsonPath();

        route(id);

        var cargo = cargo(id);
        assertEquals("V1", cargo.getString("cargo.legs[0].voyage_number"));
        assertEquals(requested.getString("routes[0].legs[0].from"), cargo.getString("cargo.legs[0].from"));
        assertTrue(cargo.getBoolean("cargo.routed"));
        assertEquals("routed", cargo.getString("cargo.routing_status"));
        assertEquals(cargo.getString("cargo.legs[0].unload_time"), cargo.getString("cargo.eta"));
        assertEquals(Map.of("type", "Receive", "location", "CNHKG"), cargo.getMap("cargo.next_expected_activity"));
    }

    @Test
    void gives_each_change_a_new_version() {
        var id = bookedCargo();

        command(id, "assign_to_route", legs("V1", "CNHKG", "SESTO", inDays(1), inDays(9)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("$", equalTo(Map.of()));
        get("/booking/v1/cargos/" + id).header("ETag", "\"2\"");
    }

    @Test
    void refuses_unsound_itineraries_and_names_the_leg() {
        var id = bookedCargo();

        refused(id, legs("V1", "CNHKG", "CNHKG", inDays(1), inDays(2)), "unsound itinerary", "legs[0]");
        refused(id, legs("V1", "CNHKG", "SESTO", inDays(2), inDays(1)), "unsound itinerary", "legs[0]");
        refused(id, "{\"legs\": [" + GOOD_LEG + "," + GOOD_LEG + "]}", "unsound itinerary", "legs[1]");
    }

    @Test
    void refuses_an_itinerary_that_does_not_satisfy_the_specification() {
        var id = bookedCargo();

        refused(id, legs("V1", "USNYC", "SESTO", inDays(1), inDays(9)), "unsatisfying itinerary", "legs");
        refused(id, legs("V1", "CNHKG", "USNYC", inDays(1), inDays(9)), "unsatisfying itinerary", "legs");
        refused(id, legs("V1", "CNHKG", "SESTO", inDays(1), inDays(60)), "unsatisfying itinerary", "legs");
        assertFalse(cargo(id).getBoolean("cargo.routed"));
    }

    @Test
    void refuses_legs_that_are_not_in_the_timetable() {
        var id = bookedCargo();

        refused(id, legs("X9", "CNHKG", "SESTO", inDays(1), inDays(9)), "unknown voyage", "legs[0].voyage_number");
        refused(id, legs("V 1", "CNHKG", "SESTO", inDays(1), inDays(9)), "unknown voyage", "legs[0].voyage_number");
        refused(id, legs("V1", "NOWHERE", "SESTO", inDays(1), inDays(9)), "unknown location", "legs[0].from");
        refused(id, legs("V1", "CNHKG", "NOWHERE", inDays(1), inDays(9)), "unknown location", "legs[0].to");
        refused(id, legs("VZ", "CNHKG", "SESTO", inDays(1), inDays(9)), "leg not sailed", "legs[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"legs\": []}",
                "{\"legs\": null}",
                "{\"legs\": [null]}",
                "{\"legs\": [{}]}",
                "{\"legs\": 7}",
                "{\"legs\": [{\"voyage_number\": \"V1\", \"from\": \"CNHKG\", \"to\": \"SESTO\", \"load_time\": \"x\"}]}"
            })
    void refuses_a_malformed_route(String body) {
        command(bookedCargo(), "assign_to_route", body).statusCode(400).body("error", equalTo("invalid argument"));
    }

    @Test
    void names_the_field_of_a_leg() {
        command(bookedCargo(), "assign_to_route", """
                {"legs": [{"voyage_number": "V1", "from": " ", "to": "SESTO",
                  "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-09T00:00:00Z"}]}""")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("legs[0].from")));
    }

    @Test
    void reroutes_a_misdirected_cargo_from_where_it_is() {
        var id = bookedCargo();
        route(id);
        deliver(id, "Unload", "JNTKO", "V1", Instant.now()).statusCode(200).body("rejected", empty());
        assertTrue(cargo(id).getBoolean("cargo.misdirected"));
        assertNull(cargo(id).getString("cargo.eta"));

        get("/booking/v1/cargos/" + id + "/request_routes").body("routes[0].legs[0].from", equalTo("JNTKO"));
        route(id);

        var cargo = cargo(id);
        assertFalse(cargo.getBoolean("cargo.misdirected"));
        assertEquals("JNTKO", cargo.getString("cargo.origin"));
        assertEquals(cargo.getString("cargo.legs[0].unload_time"), cargo.getString("cargo.eta"));
        assertEquals(
                Map.of("type", "Load", "location", "JNTKO", "voyage", "V1"),
                cargo.getMap("cargo.next_expected_activity"));
    }

    @Test
    void routes_a_cargo_aboard_from_where_it_will_be_unloaded() {
        var id = bookedCargo();
        route(id);
        deliver(id, "Load", "CNHKG", "V1", Instant.now());
        command(id, "change_destination", "{\"destination\": \"FIHEL\"}").statusCode(200);

        get("/booking/v1/cargos/" + id + "/request_routes").body("routes[0].legs[0].from", equalTo("SESTO"));
        route(id);

        assertEquals(List.of("SESTO", "FIHEL"), cargo(id).getList("cargo.legs.to"));
        assertEquals("routed", cargo(id).getString("cargo.routing_status"));
        assertEquals("Unload", cargo(id).getString("cargo.next_expected_activity.type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "21", "many", "1e1", "99999999999999999999"})
    void refuses_a_malformed_limit(String limit) {
        get("/booking/v1/cargos/FTL456/request_routes?limit=" + limit)
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }

    private static void refused(String id, String body, String error, String field) {
        command(id, "assign_to_route", body)
                .statusCode(422)
                .body("error", equalTo(error))
                .body("errors[0].field", equalTo(field));
    }
}
