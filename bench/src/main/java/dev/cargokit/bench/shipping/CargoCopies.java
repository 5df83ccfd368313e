package dev.cargokit.bench.shipping;

import dev.cargokit.bench.system.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Copies cargos by SQL, with all their rows in every table that has a column `tracking_id`, whatever the other
/// columns are. What the database numbers itself (identity columns) is new in each copy, and so is every UUID.
record CargoCopies(Database database) {

    /// Which tracking id a copy gets, and whose rows. Knuth's multiplicative hash of the number: all different, and far
    /// apart in the index.
    private static final String COPIES = """
            create temporary table copy on commit drop as
            select
                upper(lpad(to_hex((number * 2654435761) & 4294967295), 8, '0')) as tracking_id,
                (?::text[])[1 + number * 37 % 100] as original
            from generate_series(?::bigint, ?) as number""";

    /// One INSERT for each table, those without foreign keys first.
    private static final String INSERTS = """
            select format('insert into %1$I (%2$s) select %3$s from copy join %1$I as source on source.tracking_id = original',
                table_name,
                string_agg(quote_ident(column_name), ', '),
                string_agg(case
                    when column_name = 'tracking_id' then 'copy.tracking_id'
                    when data_type = 'uuid' then 'gen_random_uuid()'
                    else 'source.' || quote_ident(column_name) end, ', '))
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE' and is_identity = 'NO'
                and is_generated = 'NEVER'
            group by table_name
            having bool_or(column_name = 'tracking_id')
            order by (
                select count(*) from pg_constraint
                where contype = 'f' and conrelid = to_regclass(quote_ident(table_name))), table_name""";

    /// @param originals a hundred tracking ids: in every hundred successive numbers each has its share of copies
    /// @param first     number of the first copy
    /// @param last      number of the last copy
    void insert(List<String> originals, int first, int last) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            number(connection, originals, first, last);
            try (var statement = connection.createStatement()) {
                for (var insert : inserts(connection)) {
                    statement.execute(insert);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute("vacuum analyze");
    }

    private static void number(Connection connection, List<String> originals, int first, int last) throws SQLException {
        try (var copies = connection.prepareStatement(COPIES)) {
            copies.setArray(1, connection.createArrayOf("text", originals.toArray()));
            copies.setInt(2, first);
            copies.setInt(3, last);
            copies.execute();
        }
    }

    private static List<String> inserts(Connection connection) throws SQLException {
        var inserts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(INSERTS)) {
            while (rows.next()) {
                inserts.add(rows.getString(1));
            }
        }
        return inserts;
    }
}
