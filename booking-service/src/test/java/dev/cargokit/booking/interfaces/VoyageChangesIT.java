package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static dev.cargokit.booking.interfaces.Api.cargo;
import static dev.cargokit.booking.interfaces.Api.command;
import static dev.cargokit.booking.interfaces.Api.deliver;
import static dev.cargokit.booking.interfaces.Api.get;
import static dev.cargokit.booking.interfaces.Api.inDays;
import static dev.cargokit.booking.interfaces.Api.legs;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cargokit.booking.Given;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Rules A15 to A18 over the wire: booking follows routing's feed of voyage changes.
@QuarkusTest
class VoyageChangesIT implements ReadyService {

    RoutingStub routing;

    @Inject
    CargoRepository cargos;

    @Inject
    DataSource database;

    @Test
    void a_delay_moves_the_eta_and_not_what_was_promised() {
        var id = assigned("VDELAY", 3, 10);
        int events = events(id).size();

        sail("VDELAY", 2, "delay", 3, 12);

        await().untilAsserted(
                        () -> assertEquals(inDays(12).toString(), cargo(id).getString("cargo.eta")));
        get("/booking/v1/cargos/" + id)
                .body("cargo.planned_arrival", equalTo(inDays(10).toString()))
                .body("cargo.legs[0].unload_time", equalTo(inDays(10).toString()))
                .body("cargo.legs[0].estimated_unload_time", equalTo(inDays(12).toString()))
                .body("cargo.risks", equalTo(List.of()));
        assertEquals(List.of("rescheduled", "delayed"), events(id).subList(events, events + 2));
        get("/booking/internal/cargos/" + id + "/tracking")
                .body("eta_history.reason", equalTo(List.of("Routed", "Storm")))
                .body("eta_history[1].eta", equalTo(inDays(12).toString()));
    }

    @Test
    void a_cancelled_voyage_puts_its_cargos_at_risk() {
        var atRisk = assigned("VCANCEL", 3, 10);
        var other = assigned("VOTHER", 3, 10);
        int before = get("/booking/v1/cargo_counts").extract().jsonPath().getInt("at_risk");

        routing.changeVoyage(change("VCANCEL", 2, "cancel", true, 3, 10));

        await().untilAsserted(() -> assertNull(cargo(atRisk).getString("cargo.eta")));
        get("/booking/v1/cargos/" + atRisk)
                .body("cargo.risks.kind", equalTo(List.of("voyage_cancelled")))
                .body("cargo.risks.leg", equalTo(List.of(0)))
                .body("cargo.risks.detail", equalTo(List.of("VCANCEL was cancelled.")))
                .body("cargo.legs[0].estimated_unload_time", equalTo(null));
        get("/booking/v1/cargos?status=at_risk")
                .body("cargos.tracking_id", hasItem(atRisk))
                .body("cargos.tracking_id", not(hasItem(other)));
        assertEquals(
                before + 1, get("/booking/v1/cargo_counts").extract().jsonPath().getInt("at_risk"));
    }

    @Test // A18: judged when asked
    void an_activity_is_overdue_a_day_after_its_estimated_time() {
        var overdue = assigned("VLATE", -2, 10);
        var due = assigned("VDUE", 0, 10);

        get("/booking/v1/cargos/" + overdue)
                .body("cargo.risks.kind", equalTo(List.of("overdue")))
                .body("cargo.risks[0].leg", equalTo(null))
                .body("cargo.risks[0].since", equalTo(inDays(-1).toString()));
        get("/booking/v1/cargos?status=at_risk")
                .body("cargos.tracking_id", hasItem(overdue))
                .body("cargos.tracking_id", not(hasItem(due)));
    }

    @Test
    void a_route_is_estimated_by_a_schedule_that_changed_after_its_check() {
        sail("VKNOWN", 5, "delay", 4, 14);
        var first = assigned("VKNOWN", 3, 10);
        await().untilAsserted(
                        () -> assertEquals(inDays(14).toString(), cargo(first).getString("cargo.eta")));

        var second = assigned("VKNOWN", 3, 10);

        assertEquals(inDays(14).toString(), cargo(second).getString("cargo.eta"));
    }

    @Test
    void goes_on_while_routing_is_down_and_catches_up() {
        var id = assigned("VDOWN", 3, 10);
        routing.goDown();
        sail("VDOWN", 2, "delay", 3, 12);

        deliver(id, "Receive", "CNHKG", "", Instant.now()).statusCode(200);
        assertEquals(inDays(10).toString(), cargo(id).getString("cargo.eta"));

        routing.recover();
        await().untilAsserted(
                        () -> assertEquals(inDays(12).toString(), cargo(id).getString("cargo.eta")));
    }

    @Test
    void crashes_lose_and_repeat_nothing() throws SQLException {
        var ids = book(250);
        try (var blocking = database.getConnection();
                var statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            statement.execute("select 1 from cargo where tracking_id = '%s' for update".formatted(ids.get(120)));

            sail("VCRASH", 2, "delay", 3, 12);
            // The first batch is done, the second one waits for the lock and is killed, three times.
            for (int crash = 0; crash < 3; crash++) {
                await().until(() -> count("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where wait_event_type = 'Lock' and datname = current_database()""") > 0);
            }
            assertEquals(100, delayed());
            blocking.rollback();
        }

        await().untilAsserted(() -> assertEquals(250, delayed()));
        sail("VCRASH", 3, "delay", 3, 13);
        await().untilAsserted(() -> assertEquals(500, delayed()));
        assertEquals(750, count("select count(*) from eta_change where tracking_id like 'CRASH%'"));
        assertEquals(250, count("""
                        select count(*) from cargo where tracking_id like 'CRASH%%' and eta = '%s'""".formatted(inDays(13))));
    }

    private String assigned(String voyage, int loadDay, int unloadDay) {
        var id = bookedCargo();
        command(id, "assign_to_route", legs(voyage, "CNHKG", "SESTO", inDays(loadDay), inDays(unloadDay)))
                .statusCode(200);
        return id;
    }

    private void sail(String voyage, int version, String kind, int departureDay, int arrivalDay) {
        routing.changeVoyage(change(voyage, version, kind, false, departureDay, arrivalDay));
    }

    private static String change(
            String voyage, int version, String kind, boolean cancelled, int departureDay, int arrivalDay) {
        return """
                "voyage_number": "%s", "version": %d, "kind": "%s", "reason": "Storm", "at": "%s", "cancelled": %s,
                "calls": [
                  {"location": "CNHKG", "arrival": null, "departure": "%s"},
                  {"location": "NLRTM", "arrival": null, "departure": null},
                  {"location": "SESTO", "arrival": "%s", "departure": null}]""".formatted(voyage, version, kind, Instant.now(), cancelled, inDays(departureDay), inDays(arrivalDay));
    }

    private static List<String> events(String id) {
        return get("/booking/v1/cargos/" + id + "/events").extract().jsonPath().getList("events.type");
    }

    /// Cargos on one voyage.
    private List<String> book(int count) {
        var itinerary = Given.itinerary(
                Given.checked(new Leg(Given.voyage("VCRASH"), Given.HKG, Given.STO, inDays(3), inDays(10)), 0, 2));
        return QuarkusTransaction.requiringNew()
                .call(() -> IntStream.range(0, count)
                        .mapToObj("CRASH%04d"::formatted)
                        .peek(id -> {
                            var now = Instant.now();
                            var specification = new RouteSpecification(Given.HKG, Given.STO, inDays(60));
                            cargos.add(Cargo.book(new TrackingId(id), specification, now));
                            var cargo = cargos.findForUpdate(new TrackingId(id)).orElseThrow();
                            cargo.assign(itinerary, now);
                            cargos.save(cargo);
                        })
                        .toList());
    }

    private long delayed() throws SQLException {
        return count("select count(*) from cargo_event where type = 'delayed' and tracking_id like 'CRASH%'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
