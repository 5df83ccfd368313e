package dev.cargokit.bench;

import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One row of about the size of a cargo and one commit, by JDBC: no durable write can be cheaper.
record InsertPerTransaction(Database database) implements Scenario {

    private static final String BODY = "{\"origin\": \"CNHKG\", \"note\": \"%s\"}".formatted("x".repeat(170));

    /// Creates the table.
    InsertPerTransaction {
        database.execute("create table if not exists bench_insert"
                + " (id bigint generated always as identity primary key, body jsonb not null)");
    }

    @Override
    public String name() {
        return "one INSERT per transaction";
    }

    @Override
    public Client client() {
        try {
            var connection = database.connect();
            var insert = connection.prepareStatement("insert into bench_insert (body) values (?::jsonb)");
            insert.setString(1, BODY);
            return new InsertingClient(connection, insert);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record InsertingClient(Connection connection, PreparedStatement insert) implements Client {

        @Override
        public boolean call() {
            try {
                return insert.executeUpdate() == 1;
            } catch (SQLException failed) {
                return false;
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException alreadyClosed) {
                // Every row was committed on its own.
            }
        }
    }
}
