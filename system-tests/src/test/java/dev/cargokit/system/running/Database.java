package dev.cargokit.system.running;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The database of one service, asked behind its back.
public record Database(String url, String user, String password) {

    /// The first column of each row, as text.
    public List<String> column(String query) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query + ": " + e.getMessage(), e);
        }
    }

    public long number(String query) {
        return Long.parseLong(column(query).getFirst());
    }

    /// How many rows each table has.
    public Map<String, Long> rowCounts() {
        var counts = new TreeMap<String, Long>();
        column("select tablename from pg_tables where schemaname = 'public'")
                .forEach(table -> counts.put(table, number("select count(*) from " + table)));
        return counts;
    }

    /// Transactions of this database that have been open for longer than this, each with what it did last.
    public List<String> transactionsOlderThanSeconds(int seconds) {
        return column("select state || ' since ' || xact_start || ': ' || query from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()"
                + " and xact_start < now() - interval '" + seconds + " seconds'");
    }
}
