package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.route;
import static dev.cargokit.kit.test.Management.management;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationIT implements ReadyService {

    @Inject
    DataSource database;

    @Test
    void counts_domain_events() {
        double bookings = metric("cargokit_bookings_total");
        double misdirections = metric("cargokit_misdirections_total");
        double handled = metric("cargokit_cargo_events_total{type=\"handled\"}");

        var id = bookedCargo();
        route(id);
        deliver(id, "Unload", "JNTKO", "V1", Instant.now());

        assertEquals(bookings + 1, metric("cargokit_bookings_total"));
        assertEquals(misdirections + 1, metric("cargokit_misdirections_total"));
        assertEquals(handled + 1, metric("cargokit_cargo_events_total{type=\"handled\"}"));
    }

    @Test
    void is_ready_and_has_an_openapi_document() {
        management().get("/q/health/ready").then().statusCode(200);
        management()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/booking/v1/cargos/{id}/assign_to_route"))
                .body(containsString("arrival_deadline"));
    }

    @Test
    void every_list_uses_an_index() throws SQLException {
        assertPlan("routing_status = 'ROUTED'", "cargo_by_routing");
        assertPlan("misdirected", "cargo_misdirected");
        assertPlan("transport_status = 'CLAIMED'", "cargo_claimed");
        assertPlan("true", "cargo_newest");
    }

    private void assertPlan(String condition, String index) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_sort = off");
            try (var plan = statement.executeQuery("explain select * from cargo where number < 1000000 and " + condition
                    + " order by number desc limit 51")) {
                plan.next();
                plan.next();
                assertTrue(plan.getString(1).contains(index), plan.getString(1));
            } finally {
                statement.execute("reset all");
            }
        }
    }

    private static double metric(String name) {
        return management()
                .get("/q/metrics")
                .then()
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(0);
    }
}
