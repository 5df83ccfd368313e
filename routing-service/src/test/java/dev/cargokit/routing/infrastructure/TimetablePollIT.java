package dev.cargokit.routing.infrastructure;

import static org.awaitility.Awaitility.await;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import dev.cargokit.routing.application.TimetableCache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Another instance changes the database and crashes before it can notify anybody.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TimetablePollIT implements ReadyService {

    private static final String CHANGE = """
            with changed as (update timetable set version = version + 1 returning version)
            insert into voyage (number, departure, version, movements)
            select 'POLL-1', '2045-01-01T00:00:00Z', version,
                   '[{"from": "SESTO", "to": "DEHAM",
                      "departure": 2366841600, "arrival": 2366928000}]'
            from changed""";

    @Inject
    TimetableCache cache;

    @Inject
    DataSource database;

    @Test
    void a_change_without_a_notification_is_found_within_seconds() throws SQLException {
        cache.refresh();
        int before = cache.timetable().voyageCount();

        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(CHANGE);
        }

        await().atMost(Duration.ofMinutes(1)).until(() -> cache.timetable().voyageCount() == before + 1);
    }
}
