package dev.cargokit.pages.report;

/// The whole form as it was filled in.
///
/// @param time local, such as `2030-03-18T14:30`; empty for the moment the form was opened
/// @param opened that moment, RFC 3339
record Filled(String id, String type, String location, String voyage, String time, String opened) {

    static Filled fresh(String id, String opened) {
        return new Filled(id, "", "", "", "", opened);
    }
}
