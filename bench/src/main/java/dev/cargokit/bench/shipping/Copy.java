package dev.cargokit.bench.shipping;

import java.util.List;

/// The statements that copy one cargo's rows under many new tracking ids. They name the columns that differ and take
/// whatever else a row has.
final class Copy {

    /// Multiplying by an odd number permutes the 32-bit numbers: no two copies get the same id, and neighbours in time
    /// are none in the index.
    static final String TRACKING_ID = "upper(lpad(to_hex((copy::bigint * 2654435761) & 4294967295), 8, '0'))";

    private static final String ID = "'tracking_id', " + TRACKING_ID;

    /// Above the numbers of cargos that were booked before.
    private static final int FIRST_NUMBER = 1_000;

    private Copy() {}

    /// Lets booking go on counting above the copies.
    static List<String> afterwards(int copies) {
        return List.of("select setval(pg_get_serial_sequence('cargo', 'number'), %d)".formatted(FIRST_NUMBER + copies));
    }

    /// @param copies the rest of a `from` clause that yields rows with a number `copy`
    static List<String> inBooking(String model, String copies) {
        return List.of(
                rows("cargo", ID + ", 'number', " + FIRST_NUMBER + " + copy", "", model, copies),
                rows("handling_event", ID + ", 'event_id', gen_random_uuid()", "", model, copies),
                rows(
                        "cargo_event",
                        ID + ", 'position', nextval(pg_get_serial_sequence('cargo_event', 'position'))"
                                + ", 'transaction', pg_current_xact_id()::text",
                        "overriding system value",
                        model,
                        copies));
    }

    static List<String> inHandling(String model, String copies) {
        return List.of(rows("handling_event", ID, "", model, copies));
    }

    private static String rows(String table, String differing, String overriding, String model, String copies) {
        return """
                insert into %1$s %2$s
                select copied.*
                from %1$s as model,
                    (select copy from %5$s) as copies,
                    lateral jsonb_populate_record(model, jsonb_build_object(%3$s)) as copied
                where model.tracking_id = '%4$s'""".formatted(table, overriding, differing, model, copies);
    }
}
