package dev.cargokit.gateway.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.problem.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteWritesTest {

    private final CrossSiteWrites rule =
            new CrossSiteWrites(Set.of("cargokit.example"), Set.of("https://pages.example"));
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, null",
        "Origin, x",
        "Origin, https://evil.example",
        "Origin, http://localhost:3000",
        "Origin, http://localhost",
        "Origin, https://localhost:8080.evil.example"
    })
    void rejects_a_write_of_another_site(String name, String value) {
        headers.set(name, value);

        assertEquals(403, status(HttpMethod.POST, "localhost", 8080));
        assertEquals(403, status(HttpMethod.PUT, "localhost", 8080));
        assertEquals(403, status(HttpMethod.PATCH, "localhost", 8080));
        assertEquals(403, status(HttpMethod.DELETE, "localhost", 8080));
    }

    @Test
    void believes_a_same_origin_request_only_with_its_own_origin() {
        headers.set("Sec-Fetch-Site", "same-origin").set("Origin", "https://evil.example");

        assertEquals(403, status(HttpMethod.POST, "localhost", 8080));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost, 8080",
        "https://localhost, localhost, -1",
        "http://127.0.0.1:8080, 127.0.0.1, 8080",
        "http://[::1]:8080, [::1], 8080",
        "http://tracking-gateway:8080, tracking-gateway, 8080",
        "https://cargokit.example, cargokit.example, -1",
        "https://cargokit.example:8443, cargokit.example, 8443",
        "https://cargokit.example, tracking-gateway, 8080"
    })
    void takes_a_write_of_its_own_pages(String origin, String host, int port) {
        headers.set("Origin", origin).set("Sec-Fetch-Site", "same-origin");

        assertEquals(0, status(HttpMethod.POST, host, port));
    }

    @ParameterizedTest
    @CsvSource({"https://pages.example, 0", "http://pages.example, 403", "https://pages.example:8443, 403"})
    void takes_a_write_of_an_origin_that_cors_allows(String origin, int status) {
        headers.set("Sec-Fetch-Site", "cross-site").set("Origin", origin);

        assertEquals(status, status(HttpMethod.POST, "localhost", 8080));
    }

    @ParameterizedTest
    @CsvSource({"evil.example", "127.0.0.1.evil.example", "localhost.evil.example"})
    void rejects_a_name_that_resolves_to_this_address_but_is_not_its_own(String host) {
        headers.set("Origin", "http://" + host + ":8080");

        assertEquals(403, status(HttpMethod.POST, host, 8080));
    }

    @Test
    void rejects_a_body_that_any_form_could_send() {
        headers.set("Sec-Fetch-Site", "none").set("Content-Type", "text/plain;charset=UTF-8");

        assertEquals(415, status(HttpMethod.POST, "localhost", 8080));
    }

    @Test
    void takes_reads_of_any_site() {
        headers.set("Sec-Fetch-Site", "cross-site").set("Origin", "https://evil.example");

        assertEquals(0, status(HttpMethod.GET, "evil.example", -1));
        assertEquals(0, status(HttpMethod.HEAD, "evil.example", -1));
        assertEquals(0, status(HttpMethod.OPTIONS, "evil.example", -1));
    }

    @Test
    void takes_whatever_a_client_sends_that_is_no_browser() {
        headers.set("Content-Type", "text/plain");

        assertEquals(0, status(HttpMethod.POST, "gateway.internal.example", -1));
    }

    /// Zero if there is no violation.
    private int status(HttpMethod method, String host, int port) {
        return rule.violation(method, headers, HostAndPort.create(host, port))
                .map(Problem::status)
                .orElse(0);
    }
}
