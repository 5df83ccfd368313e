package dev.cargokit.system.hostile;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nonsense through the gateway and past it: refused as a problem that gives nothing away, and nothing is
/// changed.
class HostileIT {

    private static final int MORE_THAN_ANY_LIMIT = 9 * 1024 * 1024;
    private static final List<String> STORING = List.of("booking", "routing", "handling");

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private final List<String> findings = new ArrayList<>();
    private Map<String, Map<String, Long>> before;

    @BeforeAll
    static void all_locations_are_known() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> SYSTEM.database("booking").number("select count(*) from location") > 0);
    }

    @BeforeEach
    void what_there_is() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> SYSTEM.database("handling").number("select count(*) from outbox") == 0);
        before = rowCounts();
    }

    @AfterEach
    void nothing_has_changed_and_nothing_was_found() {
        assertEquals(List.of(), findings.stream().limit(12).toList(), findings.size() + " findings");
        assertEquals(before, rowCounts());
    }

    @Test
    void spoilt_bodies_are_refused() {
        writing((service, request) -> Nonsense.bodies(request).forEach(spoilt -> {
            var response = spoilt.at(service);
            examine(service, spoilt, response);
            if (response.status() < 400) {
                findings.add(spoilt + " was taken: " + response);
            }
        }));
    }

    @Test
    void huge_bodies_are_refused() {
        writing((service, request) -> {
            var huge =
                    RawRequest.send(request.method(), request.target(), "\"" + "x".repeat(MORE_THAN_ANY_LIMIT) + "\"");
            expect(413, service, huge);
        });
    }

    /// Without a length the limit strikes while the body is read, below what makes problems.
    @Test
    void huge_bodies_of_untold_length_are_refused() {
        writing((service, request) -> {
            var huge =
                    RawRequest.send(request.method(), request.target(), "\"" + "x".repeat(MORE_THAN_ANY_LIMIT) + "\"");
            refused(service, huge.chunked());
        });
    }

    @Test
    void spoilt_ids_and_parameters_are_refused() {
        for (String owner : TestSystem.SERVICES) {
            for (URI service : ways(owner)) {
                for (String target : Endpoints.reading(owner)) {
                    Stream<String> spoilt = target.contains("?")
                            ? Nonsense.PARAMETERS.stream().map(value -> target + "=" + value)
                            : Nonsense.IDS.stream().map(id -> target.replace("*", id));
                    spoilt.map(RawRequest::get).forEach(request -> examine(service, request, request.at(service)));
                }
            }
        }
    }

    @Test
    void methods_that_an_address_does_not_take_are_refused() {
        for (String owner : TestSystem.SERVICES) {
            for (URI service : ways(owner)) {
                for (String target : Endpoints.reading(owner)) {
                    String path = target.replace("*", "NOSUCH00");
                    Nonsense.METHODS.stream()
                            .map(method -> RawRequest.send(method, path, "{}"))
                            .forEach(request -> examine(service, request, request.at(service)));
                }
            }
        }
    }

    @Test
    void spoilt_headers_are_refused_or_ignored() {
        writing((service, request) -> Nonsense.HEADERS.stream()
                .map(request::with)
                .forEach(spoilt -> examine(service, spoilt, spoilt.at(service))));
        for (URI service : TestSystem.SERVICES.stream().map(SYSTEM::url).toList()) {
            var request = RawRequest.get("/tracking/v1/cargos/ABC123");
            Nonsense.HEADERS.stream()
                    .map(request::with)
                    .forEach(spoilt -> examine(service, spoilt, spoilt.at(service)));
        }
    }

    @Test
    void what_is_no_http_is_refused() {
        for (URI service : TestSystem.SERVICES.stream().map(SYSTEM::url).toList()) {
            Nonsense.NO_URIS.forEach(target -> refused(service, RawRequest.get(target)));
            Nonsense.NO_HEADERS.forEach(header -> refused(
                    service, RawRequest.send("POST", "/booking/v1/cargos", "{}").with(header)));
            refused(service, RawRequest.get("/").with("X-Huge: " + "h".repeat(30_000)));
            refused(service, RawRequest.get("/" + "u".repeat(20_000)));
        }
    }

    @Test
    void files_of_nonsense_are_refused_line_by_line() {
        for (URI service : ways("handling")) {
            for (String type : List.of("text/csv", "application/x-ndjson", "application/json", "nonsense")) {
                for (String body : List.of(
                        "",
                        "a,b,c\n1,2,3\n",
                        "{}\n[]\nnull\n\"\n",
                        "\u0000\n",
                        "x".repeat(50_000),
                        "completion_time,tracking_id,voyage,location,event_type\n,,,,\n\"\n1,2,3,4,5,6\n")) {
                    var request = RawRequest.send("POST", "/handling/v1/incidents/batch", body)
                            .with("Content-Type: " + type);
                    examine(service, request, request.at(service));
                }
            }
        }
    }

    @Test
    void internal_addresses_take_no_nonsense_and_are_not_forwarded() {
        var requests = Map.of(
                "booking", RawRequest.send("POST", "/booking/internal/handling-events", "{\"events\":[{}]}"),
                "routing", RawRequest.send("POST", "/routing/internal/legs/check", "{\"legs\":[{}]}"));
        requests.forEach((owner, request) -> {
            expect(404, SYSTEM.url("gateway"), request);
            Nonsense.bodies(request)
                    .forEach(spoilt -> examine(SYSTEM.url(owner), spoilt, spoilt.at(SYSTEM.url(owner))));
        });
        expect(404, SYSTEM.url("gateway"), RawRequest.get("/booking/internal/cargos/ABC123/tracking"));
        expect(400, SYSTEM.url("gateway"), RawRequest.get("/booking/v1/../internal/cargos/ABC123/tracking"));
        expect(400, SYSTEM.url("gateway"), RawRequest.get("/booking/v1/%2e%2e/internal/cargos/ABC123/tracking"));
        expect(404, SYSTEM.url("gateway"), RawRequest.get("/booking/internal/changes"));
    }

    private interface Attack {
        void on(URI service, RawRequest request);
    }

    private void writing(Attack attack) {
        for (String owner : TestSystem.SERVICES) {
            for (RawRequest request : Endpoints.writing(owner)) {
                ways(owner).forEach(service -> attack.on(service, request));
            }
        }
    }

    /// Through the gateway and past it.
    private static List<URI> ways(String owner) {
        return Stream.of("gateway", owner).distinct().map(SYSTEM::url).toList();
    }

    private void expect(int status, URI service, RawRequest request) {
        var response = request.at(service);
        examine(service, request, response);
        if (response.status() != status) {
            findings.add(service + " should answer " + status + " to " + request + " but answers " + response);
        }
    }

    private void examine(URI service, RawRequest request, RawResponse response) {
        response.fault().ifPresent(fault -> findings.add(service + " " + request + ": " + fault + ": " + response));
    }

    private void refused(URI service, RawRequest request) {
        var response = request.at(service);
        response.faultAsRefusal()
                .ifPresent(fault -> findings.add(service + " " + request + ": " + fault + ": " + response));
    }

    private static Map<String, Map<String, Long>> rowCounts() {
        var counts = new HashMap<String, Map<String, Long>>();
        STORING.forEach(service -> counts.put(service, SYSTEM.database(service).rowCounts()));
        counts.get("booking").remove("idempotency_key");
        return counts;
    }
}
