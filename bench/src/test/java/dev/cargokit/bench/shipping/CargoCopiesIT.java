package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.bench.system.Database;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the schemas of booking and handling as they are.
class CargoCopiesIT {

    private static final List<String> ORIGINALS = Collections.nCopies(100, "ABC123");

    @TempDir
    static Path folder;

    private static LocalSystem system;
    private static Database database;

    @BeforeAll
    static void start() {
        var settings = Settings.of(folder).portOffset(LocalSystem.freePortOffset());
        system = new LocalSystem(settings);
        system.start(List.of());
        var password = new Home(folder.resolve(".cargokit")).secret("superuser-password");
        database = new Database(
                "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/postgres", "postgres", password.value());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void empty() {
        database.execute("drop schema public cascade; create schema public");
    }

    @Test
    void copies_a_cargo_of_booking_with_all_that_belongs_to_it() throws IOException {
        migrate("booking-service");
        database.execute("""
                insert into cargo (tracking_id, version, origin, destination, arrival_deadline, departing_after,
                    routing_status, transport_status, misdirected, unloaded_at_destination, events)
                values ('ABC123', 1, 'CNHKG', 'SESTO', now(), now(), 'NOT_ROUTED', 'IN_PORT', false, false, 1);
                insert into handling_event
                values ('ABC123', gen_random_uuid(), 'RECEIVE', 'CNHKG', '', now(), now(), true);
                insert into cargo_event (tracking_id, sequence, type, occurred_at, details)
                values ('ABC123', 1, 'CARGO_BOOKED', now(), '{}'), ('ABC123', 2, 'CARGO_HANDLED', now(), '{}')""");

        new CargoCopies(database).insert(ORIGINALS, 1, 4);
        new CargoCopies(database).insert(ORIGINALS, 5, 10);

        assertEquals(11, database.number("select count(*) from cargo"));
        assertEquals(11, database.number("select count(*) from handling_event"));
        assertEquals(22, database.number("select count(*) from cargo_event"));
        var last = Population.trackingId(10);
        assertEquals(1, database.number("select count(*) from cargo where tracking_id = '" + last + "'"));
    }

    @Test
    void copies_the_events_of_handling() throws IOException {
        migrate("handling-service");
        database.execute("insert into handling_event values ('ABC123', now(), 'RECEIVE', 'CNHKG', '', now())");

        new CargoCopies(database).insert(ORIGINALS, 1, 10);

        assertEquals(11, database.number("select count(*) from handling_event"));
    }

    private static void migrate(String service) throws IOException {
        try (var scripts = Files.list(Path.of("..", service, "src/main/resources/db/migration"))) {
            for (var script : scripts.sorted().toList()) {
                database.execute(Files.readString(script));
            }
        }
    }
}
