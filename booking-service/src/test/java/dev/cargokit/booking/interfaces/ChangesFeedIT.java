package dev.cargokit.booking.interfaces;

import static dev.cargokit.booking.interfaces.Api.bookedCargo;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cargokit.testkit.OnceReady;
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
class ChangesFeedIT implements OnceReady {

    private static final Optional<String> FROM_NOW_ON = Optional.empty();

    @Inject
    DataSource database;

    @Test
    void tells_of_what_happens_from_now_on() {
        var before = bookedCargo();
        try (var feed = follow(FROM_NOW_ON)) {
            var after = bookedCargo();

            await().until(() -> feed.changes().contains(after));
            assertFalse(feed.changes().contains(before));
        }
    }

    @Test
    void goes_on_from_where_the_client_was() {
        try (var feed = follow(FROM_NOW_ON)) {
            var start = feed.ids().getFirst();
            var first = bookedCargo();
            await().until(() -> feed.changes().contains(first));
            var seen = feed.ids().getLast();
            var second = bookedCargo();

            try (var resumed = follow(Optional.of(seen));
                    var fromStart = follow(Optional.of(start))) {
                await().until(() -> resumed.changes().equals(List.of(second)));
                await().until(() -> fromStart.changes().containsAll(List.of(first, second)));
            }
        }
    }

    @Test
    void tells_of_nothing_before_an_older_transaction_that_still_runs() throws SQLException {
        try (var feed = follow(FROM_NOW_ON);
                var older = database.getConnection()) {
            var held = bookedCargo();
            await().until(() -> feed.changes().contains(held));
            older.setAutoCommit(false);
            change(older, held, 2);

            var younger = bookedCargo();
            await().during(Duration.ofMillis(600)).until(() -> !feed.changes().contains(younger));
            older.commit();

            await().until(() -> feed.changes().contains(younger));
            var told = feed.changes();
            assertEquals(List.of(held, held, younger), told.subList(told.indexOf(held), told.size()));
        }
    }

    @Test
    void leaves_no_gap_under_simultaneous_commits() throws Exception {
        try (var feed = follow(FROM_NOW_ON);
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
    void refuses_a_position_that_is_none() {
        given().header("Last-Event-ID", "yesterday")
                .get("/booking/internal/changes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Last-Event-ID"));
    }

    private static FeedClient follow(Optional<String> lastEventId) {
        var feed = new FeedClient(lastEventId);
        await().until(() -> !feed.ids().isEmpty());
        return feed;
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
