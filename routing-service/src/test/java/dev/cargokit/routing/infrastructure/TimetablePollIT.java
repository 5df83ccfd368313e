package dev.cargokit.routing.infrastructure;

import static org.awaitility.Awaitility.await;

import dev.cargokit.routing.application.CurrentTimetable;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Another replica changes the database and dies before it can tell anybody.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TimetablePollIT implements OnceReady {

    private static final String CHANGE = """
            with changed as (update timetable set version = version + 1 returning version)
            insert into voyage (number, departure, version, movements)
            select 'POLL-1', '2045-01-01T00:00:00Z', version,
                   '[{"from": "SESTO", "to": "DEHAM",
                      "departure": 2366841600, "arrival": 2366928000}]'
            from changed""";

    @Inject
    CurrentTimetable current;

    @Inject
    DataSource database;

    @Test
    void a_change_that_nobody_signalled_is_found_within_seconds() throws SQLException {
        current.refresh();
        int before = current.timetable().voyageCount();

        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(CHANGE);
        }

        await().atMost(Duration.ofMinutes(1)).until(() -> current.timetable().voyageCount() == before + 1);
    }
}
