package dev.cargokit.bench.reference;

import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.shipping.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// One row, one commit, by JDBC: no durable write can be cheaper. The row is about as large as a cargo's.
public record InsertPerTransaction(Database database) implements Workload {

    private static final String BODY =
            "{\"origin\": \"CNHKG\", \"destination\": \"SESTO\", \"note\": \"%s\"}".formatted("x".repeat(150));

    /// Makes the table that it fills.
    public InsertPerTransaction {
        database.execute(List.of("create table if not exists bench_insert"
                + " (id bigint generated always as identity primary key, body jsonb not null)"));
    }

    @Override
    public String name() {
        return "one INSERT per transaction";
    }

    @Override
    public Client client() {
        try {
            return new Inserting(database.connect());
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to the database: " + e.getMessage(), e);
        }
    }

    private static final class Inserting implements Client {

        private final Connection connection;
        private final PreparedStatement insert;

        Inserting(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement("insert into bench_insert (body) values (?::jsonb)");
            insert.setString(1, BODY);
        }

        @Override
        public boolean perform() {
            try {
                return insert.executeUpdate() == 1;
            } catch (SQLException refused) {
                return false;
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException nothingToLose) {
                // Every row was committed on its own.
            }
        }
    }
}
