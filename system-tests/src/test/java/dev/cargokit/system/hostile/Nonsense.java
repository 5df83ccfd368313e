package dev.cargokit.system.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What somebody careless or malicious would send instead.
final class Nonsense {

    static final List<String> IDS = List.of(
            "NOSUCH00",
            "%00",
            "%0d%0aX:%20y",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..%2f..%2f..%2f",
            "../../etc/passwd",
            "%c0%af",
            "%ff%fe",
            "a;b=c",
            "'",
            "%27%20or%201=1--",
            "%3Cscript%3E",
            "%F0%9F%9A%A2",
            "%20",
            "*",
            "$%7Bjndi:ldap://x%7D",
            "A".repeat(300),
            "%41".repeat(200));

    static final List<String> PARAMETERS = List.of(
            "",
            "-1",
            "0",
            "1000000",
            "99999999999999999999",
            "1e9",
            "abc",
            "%00",
            "'",
            "NaN",
            "yesterday",
            "2026-13-45T00:00:00Z",
            "9999999999-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "A".repeat(3000));

    static final List<String> METHODS =
            List.of("DELETE", "PATCH", "PUT", "POST", "GET", "TRACE", "OPTIONS", "BREW", "get");

    static final List<String> HEADERS = List.of(
            "Content-Type: nonsense",
            "Content-Type: application/xml",
            "Accept: image/png",
            "Accept: ;;;",
            "If-Match: nonsense",
            "If-Match: \"99999999999999999999\"",
            "Idempotency-Key: " + "k".repeat(5000),
            "Content-Encoding: gzip",
            "Expect: 200-ok",
            "traceparent: 00-zz-zz-zz",
            "X-B3-TraceId: nonsense",
            "Last-Event-ID: nonsense",
            "Cookie: a=\"",
            "Range: bytes=9-1",
            "X-Forwarded-For: <script>",
            "Authorization: Basic %%%",
            "Host: nowhere");

    /// No URIs (RFC 3986).
    static final List<String> NO_URIS = List.of("/booking/v1/cargos/%zz", "/paths?from=%", "/tracking/v1/cargos/{id}");

    /// No header fields, or none that may be taken (RFC 9112).
    static final List<String> NO_HEADERS = List.of(
            "Content-Length: many",
            "Content-Length: -1",
            "Transfer-Encoding: odd",
            "No colon",
            "Idempotency-Key: \u0007",
            "Host: [::",
            "Host: a b");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-1.5e300",
            "{}",
            "[]",
            "[1]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"nonsense\"",
            "\"'; drop table cargo; --\"",
            "\"${jndi:ldap://x}\"",
            "\"9999999999-01-01T00:00:00Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"" + "x".repeat(20_000) + "\"");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "42",
            "\"text\"",
            "[]",
            "[{}]",
            "{",
            "{}",
            "{\"",
            "{\"a\":}",
            "{}{}",
            "not json",
            "<a/>",
            "\u0000",
            "{\"a\":NaN}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "{\"legs\":[null]}",
            "{\"legs\":{}}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Nonsense() {}

    /// Bodies that are no request at all, and this request's own with one value spoilt or missing.
    static List<RawRequest> bodies(RawRequest request) {
        var requests = new ArrayList<RawRequest>();
        BODIES.forEach(body -> requests.add(withBody(request, body)));
        requests.add(new RawRequest(
                request.method(), request.target(), List.of(), new byte[] {'"', (byte) 0xff, (byte) 0xc0}));
        spoilt(request.body()).forEach(body -> requests.add(withBody(request, body)));
        return requests;
    }

    private static List<String> spoilt(byte[] body) {
        var bodies = new ArrayList<String>();
        JsonNode root = tree(new String(body, StandardCharsets.UTF_8));
        for (ObjectNode object : objects(root).toList()) {
            for (String field : fields(object)) {
                JsonNode original = object.get(field);
                VALUES.forEach(value -> {
                    object.set(field, tree(value));
                    bodies.add(root.toString());
                });
                object.remove(field);
                bodies.add(root.toString());
                object.set(field, original);
            }
        }
        return bodies;
    }

    private static Stream<ObjectNode> objects(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> Stream.concat(Stream.of(object), children(object));
            case ArrayNode array -> children(array);
            default -> Stream.empty();
        };
    }

    private static Stream<ObjectNode> children(JsonNode node) {
        var children = new ArrayList<ObjectNode>();
        node.forEach(child -> children.addAll(objects(child).toList()));
        return children.stream();
    }

    private static List<String> fields(ObjectNode object) {
        var names = new ArrayList<String>();
        for (Iterator<String> name = object.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        return names;
    }

    private static RawRequest withBody(RawRequest request, String body) {
        return RawRequest.send(request.method(), request.target(), body);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
