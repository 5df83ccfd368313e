package dev.cargokit.web;

/// Response bodies of the services.
final class Bodies {

    static final String LOCATIONS = """
            {"locations": [
              {"locode": "SESTO", "name": "Stockholm", "country": "SE", "latitude": 59.3, "longitude": 18.1},
              {"locode": "CNHKG", "name": "Hongkong", "country": "CN", "latitude": 22.3, "longitude": 114.2},
              {"locode": "XXBAD", "name": "<b>Bad & Co</b>", "country": "XX", "latitude": 1, "longitude": 1}]}""";

    static final String ROUTES = """
            {"routes": [{"legs": [{"voyage_number": "V2", "from": "XXBAD", "to": "CNHKG",
              "load_time": "2030-01-21T00:00:00Z", "unload_time": "2030-01-30T00:00:00Z"}]}]}""";

    static final String STALE = """
            {"title": "Stale version", "status": 412, "detail": "It has changed.", "error": "stale version"}""";

    private static final String UNROUTED =
            cargo("\"routed\": false, \"misdirected\": false, \"transport_status\": \"not_received\"");

    private Bodies() {}

    /// ABC123, which has no route yet.
    static String unrouted() {
        return response(UNROUTED);
    }

    /// ABC123, unloaded at the wrong port.
    static String misdirected() {
        return response(cargo("""
                "routed": true, "misdirected": true, "transport_status": "in_port", "last_known_location": "XXBAD",
                "legs": [{"voyage_number": "V1", "from": "SESTO", "to": "CNHKG",
                  "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-20T00:00:00Z"}]"""));
    }

    /// ABC123, in port and to be loaded next.
    static String inPort() {
        return response(cargo("""
                "routed": true, "misdirected": false, "transport_status": "in_port", "last_known_location": "SESTO",
                "next_expected_activity": {"type": "Load", "location": "SESTO", "voyage": "V1"},
                "legs": [{"voyage_number": "V1", "from": "SESTO", "to": "CNHKG",
                  "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-20T00:00:00Z"}]"""));
    }

    /// ABC123, which is to change ships in the wrong port, but arrives there too late for the second.
    static String atRisk() {
        return response(cargo("""
                "routed": true, "misdirected": false, "transport_status": "in_port", "last_known_location": "SESTO",
                "risks": [{"kind": "missed_connection", "leg": 1, "since": "2029-12-31T00:00:00Z", "detail": ""}],
                "legs": [{"voyage_number": "V1", "from": "SESTO", "to": "XXBAD",
                    "load_time": "2030-01-01T00:00:00Z", "unload_time": "2030-01-09T00:00:00Z",
                    "estimated_load_time": "2030-01-01T00:00:00Z", "estimated_unload_time": "2030-01-12T00:00:00Z"},
                  {"voyage_number": "V2", "from": "XXBAD", "to": "CNHKG",
                    "load_time": "2030-01-11T00:00:00Z", "unload_time": "2030-01-20T00:00:00Z",
                    "estimated_load_time": "2030-01-11T00:00:00Z", "estimated_unload_time": "2030-01-20T00:00:00Z"}]"""));
    }

    /// ABC123 as tracking has it: received in Stockholm.
    ///
    /// @param missing the services that tracking could not reach, as a JSON array
    static String tracked(String missing) {
        return """
                {"cargo": {"tracking_id": "ABC123", "missing": %s,
                  "eta_history": [{"eta": "2030-01-20T00:00:00Z", "reason": "Typhoon", "at": "2029-12-31T00:00:00Z"}],
                  "events": [
                  {"description": "Received in SESTO.", "expected": true, "event_type": "Receive",
                    "location": "SESTO", "voyage": "", "time": "2029-12-30T08:00:00Z"}]}}""".formatted(missing);
    }

    /// A refusal that names a field.
    static String invalid(String field, String message) {
        return """
                {"title": "Invalid", "status": 422, "detail": "The whole is refused.",
                  "errors": [{"field": "%s", "message": "%s"}]}""".formatted(field, message);
    }

    /// A page of the list with one cargo, and the cursor of the next.
    static String firstPage(String next) {
        return "{\"cargos\": [%s], \"next\": \"%s\"}".formatted(UNROUTED, next);
    }

    private static String response(String cargo) {
        return "{\"cargo\": " + cargo + "}";
    }

    private static String cargo(String state) {
        return """
                {"tracking_id": "ABC123", "origin": "SESTO", "destination": "CNHKG",
                  "arrival_deadline": "2030-02-01T04:59:59Z", "misrouted": false, %s}""".formatted(state);
    }
}
