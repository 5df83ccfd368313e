package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFeedIT implements ReadyService {

    private static final Optional<String> FROM_NOW = Optional.empty();

    @Inject
    DataSource database;

    @Test
    void streams_changes_from_now() {
        var before = bookedCargo();
        try (var feed = subscribe(FROM_NOW)) {
            var after = bookedCargo();

            await().until(() -> feed.changes().contains(after));
            assertFalse(feed.changes().contains(before));
        }
    }

    @Test
    void resumes_from_the_last_event_id() {
        try (var feed = subscribe(FROM_NOW)) {
            var start = feed.ids().getFirst();
            var first = bookedCargo();
            await().until(() -> feed.changes().contains(first));
            var lastId = feed.ids().getLast();
            var second = bookedCargo();

            try (var resumed = subscribe(Optional.of(lastId));
                    var fromStart = subscribe(Optional.of(start))) {
                await().until(() -> resumed.changes().equals(List.of(second)));
                await().until(() -> fromStart.changes().containsAll(List.of(first, second)));
            }
        }
    }

    @Test
    void streams_nothing_behind_an_older_transaction_that_is_still_running() throws SQLException {
        try (var feed = subscribe(FROM_NOW);
                var older = database.getConnection()) {
            var locked = bookedCargo();
            await().until(() -> feed.changes().contains(locked));
            older.setAutoCommit(false);
            change(older, locked, 2);

            var younger = bookedCargo();
            await().during(Duration.ofMillis(600)).until(() -> !feed.changes().contains(younger));
            older.commit();

            await().until(() -> feed.changes().contains(younger));
            var received = feed.changes();
            assertEquals(List.of(locked, locked, younger), received.subList(received.indexOf(locked), received.size()));
        }
    }

    @Test
    void has_a_heartbeat_unless_changes_are_committed_that_it_cannot_send_yet() throws SQLException {
        try (var feed = subscribe(FROM_NOW);
                var older = database.getConnection()) {
            await().until(() -> feed.heartbeats() > 1);
            var locked = bookedCargo();
            await().until(() -> feed.changes().contains(locked));
            older.setAutoCommit(false);
            change(older, locked, 2);

            bookedCargo();
            // One may be on its way.
            await().during(Duration.ofSeconds(2)).until(countingFrom(feed.heartbeats(), feed), more -> more <= 1);
            older.commit();

            int before = feed.heartbeats();
            await().until(() -> feed.heartbeats() > before);
        }
    }

    @Test
    void a_poll_finds_a_change_whose_notification_was_lost() throws SQLException {
        try (var feed = subscribe(FROM_NOW);
                var connection = database.getConnection()) {
            var booked = bookedCargo();
            await().until(() -> feed.changes().contains(booked));

            change(connection, booked, 2);

            await().atMost(Duration.ofMinutes(1)).until(() -> feed.changes().equals(List.of(booked, booked)));
        }
    }

    @Test
    void has_no_gap_under_concurrent_commits() throws Exception {
        try (var feed = subscribe(FROM_NOW);
                var clients = Executors.newFixedThreadPool(8)) {
            Callable<String> booking = Api::bookedCargo;
            var booked = clients.invokeAll(Collections.nCopies(100, booking)).stream()
                    .map(result -> result.resultNow())
                    .toList();

            await().until(() -> new HashSet<>(feed.changes()).containsAll(booked));
            assertEquals(100, feed.changes().stream().filter(booked::contains).count());
        }
    }

    @Test
    void refuses_a_malformed_position() {
        given().header("Last-Event-ID", "yesterday")
                .get("/booking/internal/changes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Last-Event-ID"));
    }

    private static ChangeFeedClient subscribe(Optional<String> lastEventId) {
        var feed = new ChangeFeedClient(lastEventId);
        await().until(() -> !feed.ids().isEmpty());
        return feed;
    }

    private static Callable<Integer> countingFrom(int heartbeats, ChangeFeedClient feed) {
        return () -> feed.heartbeats() - heartbeats;
    }

    private static void change(Connection connection, String trackingId, int sequence) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into cargo_event (tracking_id, sequence, type, occurred_at, details)
                values (?, ?, 'handled', now(), '{}')""")) {
            statement.setString(1, trackingId);
            statement.setInt(2, sequence);
            statement.executeUpdate();
        }
    }
}
