package dev.cargokit.booking.infrastructure.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresIdempotencyStoreIT implements ReadyService {

    @Inject
    PostgresIdempotencyStore store;

    @Inject
    DataSource database;

    @Test
    void deletes_keys_after_a_day_and_no_sooner() throws SQLException {
        insert("yesterday", "25 hours");
        insert("today", "23 hours");

        store.deleteExpired();

        assertFalse(store.contains("yesterday"));
        assertTrue(store.contains("today"));
    }

    private void insert(String key, String age) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into idempotency_key (key, fingerprint, outcome, taken_at)
                        values (?, 'fingerprint', 'outcome', now() - ?::interval)""")) {
            statement.setString(1, key);
            statement.setString(2, age);
            statement.executeUpdate();
        }
    }
}
