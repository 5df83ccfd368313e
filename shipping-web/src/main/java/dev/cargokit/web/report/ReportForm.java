package dev.cargokit.web.report;

/// The entries of the whole form.
///
/// @param time local, such as `2030-03-18T14:30`; empty for the time at which the form was opened
/// @param opened that time, RFC 3339
record ReportForm(String id, String type, String location, String voyage, String time, String opened) {

    static ReportForm empty(String id, String opened) {
        return new ReportForm(id, "", "", "", "", opened);
    }
}
