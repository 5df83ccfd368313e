package dev.cargokit.booking.infrastructure.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.OnceReady;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresIdempotencyKeysIT implements OnceReady {

    @Inject
    PostgresIdempotencyKeys keys;

    @Inject
    DataSource database;

    @Test
    void forgets_keys_after_a_day_and_no_sooner() throws SQLException {
        keep("yesterday", "25 hours");
        keep("today", "23 hours");

        keys.forgetOld();

        assertEquals(Optional.empty(), keys.find("yesterday"));
        assertEquals("outcome", keys.find("today").orElseThrow().outcome());
    }

    private void keep(String key, String age) throws SQLException {
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
