package dev.cargokit.system.hostile;

import java.util.List;
import java.util.Map;

/// The addresses of the system. What is sent to those that write is refused as it stands: the cargo does not exist, the
/// legs and movements do not connect, origin is destination; spoiling it further cannot make it good.
final class Endpoints {

    private static final String CARGO = "/booking/v1/cargos/NOSUCH00";
    private static final String LEGS = """
            [{"voyage_number":"V100","from":"CNHKG","to":"USNYC","load_time":"2030-01-01T00:00:00Z",\
            "unload_time":"2030-01-09T00:00:00Z"},{"voyage_number":"V300","from":"JNTKO","to":"SESTO",\
            "load_time":"2030-01-10T00:00:00Z","unload_time":"2030-01-19T00:00:00Z"}]""";

    private static final Map<String, List<RawRequest>> WRITING = Map.of(
            "booking",
            List.of(
                    RawRequest.send(
                            "POST",
                            "/booking/v1/cargos",
                            "{\"origin\":\"SESTO\",\"destination\":\"SESTO\",\"arrival_deadline\":\"2030-01-01T00:00:00Z\"}"),
                    RawRequest.send("POST", CARGO + "/assign_to_route", "{\"legs\":" + LEGS + "}"),
                    RawRequest.send("POST", CARGO + "/change_destination", "{\"destination\":\"FIHEL\"}"),
                    RawRequest.send(
                            "POST",
                            CARGO + "/change_arrival_deadline",
                            "{\"arrival_deadline\":\"2030-01-01T00:00:00Z\"}")),
            "routing",
            List.of(
                    RawRequest.send(
                            "PUT",
                            "/routing/v1/voyages/V999",
                            "{\"voyage_number\":\"V999\",\"movements\":[{\"from\":\"CNHKG\",\"to\":\"USNYC\","
                                    + "\"departure\":\"2030-01-09T00:00:00Z\",\"arrival\":\"2030-01-01T00:00:00Z\"}]}"),
                    RawRequest.send(
                            "POST",
                            "/routing/v1/voyages/V999/delay",
                            "{\"from\":\"CNHKG\",\"call\":0,\"by\":\"PT6H\",\"reason\":\"Fog\"}"),
                    RawRequest.send(
                            "POST",
                            "/routing/v1/voyages/V999/omit_call",
                            "{\"location\":\"CNHKG\",\"call\":0,\"reason\":\"Fog\"}"),
                    RawRequest.send("POST", "/routing/v1/voyages/V999/cancel", "{\"reason\":\"Fog\"}")),
            "handling",
            List.of(RawRequest.send(
                    "POST",
                    "/handling/v1/incidents",
                    "{\"completion_time\":\"2026-01-01T00:00:00Z\",\"tracking_id\":\"NOSUCH00\",\"voyage\":\"V100\","
                            + "\"location\":\"CNHKG\",\"event_type\":\"Load\"}")));

    /// `*` stands for an id, `?` begins where parameters go.
    private static final Map<String, List<String>> READING = Map.of(
            "booking",
            List.of(
                    "/booking/v1/cargos?limit",
                    "/booking/v1/cargos?after",
                    "/booking/v1/cargos?status",
                    "/booking/v1/cargos?query",
                    "/booking/v1/cargos/*",
                    "/booking/v1/cargos/*/events",
                    "/booking/v1/cargos/*/request_routes",
                    "/booking/v1/cargos/ABC123/request_routes?limit",
                    "/booking/v1/locations"),
            "routing",
            List.of(
                    "/paths?from",
                    "/paths?from=CNHKG&to",
                    "/paths?from=CNHKG&to=SESTO&departing_after",
                    "/paths?from=CNHKG&to=SESTO&arriving_before",
                    "/paths?from=CNHKG&to=SESTO&limit",
                    "/routing/v1/voyages?departing_after",
                    "/routing/v1/voyages?from",
                    "/routing/v1/voyages?limit",
                    "/routing/v1/voyages?after",
                    "/routing/v1/voyages/*",
                    "/routing/v1/voyages/*/changes",
                    "/routing/v1/locations"),
            "handling",
            List.of("/handling/v1/cargos/*/events"),
            "gateway",
            List.of("/tracking/v1/cargos/*", "/tracking/v1/cargos/*/stream", "/*", "/q/*"));

    private Endpoints() {}

    static List<RawRequest> writing(String service) {
        return WRITING.getOrDefault(service, List.of());
    }

    static List<String> reading(String service) {
        return READING.getOrDefault(service, List.of());
    }
}
