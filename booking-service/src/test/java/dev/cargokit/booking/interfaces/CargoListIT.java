package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.route;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CargoListIT implements ReadyService {

    @Test
    void pages_through_all_cargos_newest_first_and_each_once() {
        var first = bookedCargo();
        var second = bookedCargo();
        var third = bookedCargo();

        var ids = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = get("/booking/v1/cargos?limit=2&after=" + after)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("cargos.tracking_id"));
            after = page.getString("next");
        }

        assertEquals(List.of(third, second, first), ids.subList(0, 3));
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.contains("FTL456"));
    }

    @Test
    void lists_by_status() {
        var unrouted = bookedCargo();
        var routed = bookedCargo();
        route(routed);
        var misrouted = bookedCargo();
        route(misrouted);
        Api.command(misrouted, "change_destination", "{\"destination\": \"FIHEL\"}");
        var misdirected = bookedCargo();
        route(misdirected);
        deliver(misdirected, "Unload", "JNTKO", "V1", Instant.now());
        var claimed = bookedCargo();
        deliver(claimed, "Claim", "SESTO", "", Instant.now());

        assertLists("not_routed", unrouted, routed);
        assertLists("routed", routed, misrouted);
        assertLists("misrouted", misrouted, routed);
        assertLists("misdirected", misdirected, routed);
        assertLists("claimed", claimed, routed);
    }

    @Test
    void finds_by_the_start_of_an_id_and_by_location() {
        var cargo = bookedCargo();
        route(cargo);
        deliver(cargo, "Unload", "JNTKO", "V1", Instant.now());

        assertFinds(cargo.substring(0, 5).toLowerCase(Locale.ROOT), cargo, "FTL456");
        assertFinds("JNTKO", cargo, "FTL456");
        assertFinds("AUMEL", "FTL456", cargo);
        get("/booking/v1/cargos?query=%25").statusCode(200).body("cargos", empty());
    }

    @Test
    void counts_the_cargos_of_each_status() {
        var before = counts();
        bookedCargo();
        var misdirected = bookedCargo();
        route(misdirected);
        deliver(misdirected, "Unload", "JNTKO", "V1", Instant.now());

        var after = counts();
        assertEquals(before.getInt("all") + 2, after.getInt("all"));
        assertEquals(before.getInt("not_routed") + 1, after.getInt("not_routed"));
        assertEquals(before.getInt("routed") + 1, after.getInt("routed"));
        assertEquals(before.getInt("misdirected") + 1, after.getInt("misdirected"));
        assertEquals(before.getInt("claimed"), after.getInt("claimed"));
    }

    private static JsonPath counts() {
        return get("/booking/v1/cargo_counts").statusCode(200).extract().jsonPath();
    }

    private static void assertFinds(String query, String one, String notOther) {
        get("/booking/v1/cargos?query=" + query)
                .statusCode(200)
                .body("cargos.tracking_id", hasItem(one))
                .body("cargos.tracking_id", not(hasItem(notOther)));
    }

    private static void assertLists(String status, String one, String notOther) {
        get("/booking/v1/cargos?status=" + status)
                .statusCode(200)
                .body("cargos.tracking_id", hasItem(one))
                .body("cargos.tracking_id", not(hasItem(notOther)));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=x, limit",
        "after=!!, after",
        "after=AAAA, after",
        "status=lost, status",
        "status=ROUTED, status",
        "query=0123456789012345678901234567890123456789012345678901234567890123456, query",
        "query=A\0B, query"
    })
    void refuses_malformed_parameters(String query, String field) {
        get("/booking/v1/cargos?" + query)
                .statusCode(400)
                .body("error", equalTo("invalid argument"))
                .body("errors[0].field", equalTo(field));
    }
}
