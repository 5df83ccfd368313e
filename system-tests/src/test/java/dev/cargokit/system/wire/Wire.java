package dev.cargokit.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.test.OpenApiDocument;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A client of one service or of the gateway that compares each answer with what the contract says, and with the
/// OpenAPI document where that is published: at the gateway.
final class Wire implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<URI, Optional<OpenApiDocument>> DOCUMENTS = new ConcurrentHashMap<>();

    private final URI base;
    private final Client client;

    Wire(URI base) {
        this.base = base;
        client = new Client(base);
    }

    private Optional<OpenApiDocument> published() {
        return Optional.of(client.get("/q/openapi?format=json"))
                .filter(response -> response.status() == 200)
                .map(Response::body)
                .map(OpenApiDocument::parse);
    }

    /// @param request method and path, as `GET /users/user1`
    /// @param body    null or empty for none, as an empty cell of a table is
    Response send(String request, String body) {
        return send(request, body, Map.of());
    }

    Response send(String request, String body, Map<String, String> headers) {
        var words = request.split(" ", 2);
        return checked(words, client.send(words[0], words[1], body == null ? "" : body, headers));
    }

    Response get(String path) {
        return send("GET " + path, "");
    }

    Response sendChunked(String request, String body) {
        var words = request.split(" ", 2);
        return checked(words, client.sendChunked(words[0], words[1], body));
    }

    private Response checked(String[] request, Response response) {
        // Not before the first answer: a service may be about to start.
        DOCUMENTS
                .computeIfAbsent(base, _ -> published())
                .ifPresent(document -> document.check(
                        request[0],
                        request[1].replaceAll("\\?.*", ""),
                        response.status(),
                        response.header("Content-Type").orElse(""),
                        response::body));
        return response;
    }

    /// The answer is a problem with everything that the contract promises of one.
    ///
    /// @param fields those at fault, parted by blanks; null or empty for none
    static void assertProblem(Response response, int status, String error, String fields) {
        response.mustBe(status);
        assertEquals("application/problem+json", mediaType(response), response::toString);
        JsonNode problem = response.json();
        assertTrue(problem.path("type").asText().startsWith("/problems/"), response::toString);
        assertFalse(problem.path("title").asText().isBlank(), response::toString);
        assertEquals(status, problem.path("status").asInt(), response::toString);
        assertFalse(problem.path("detail").asText().isBlank(), response::toString);
        assertFalse(problem.path("instance").asText().isBlank(), response::toString);
        assertEquals(error, problem.path("error").asText(), response::toString);
        assertEquals(
                fields == null || fields.isEmpty() ? List.of() : List.of(fields.split(" ")),
                fields(problem),
                response::toString);
        if (status == 429 || status >= 503) {
            assertTrue(
                    response.header("Retry-After").isPresent(), () -> response + " says nothing of when to try again");
        }
    }

    private static List<String> fields(JsonNode problem) {
        return Shipping.elements(problem.path("errors")).stream()
                .peek(error -> assertFalse(error.path("message").asText().isBlank(), problem::toString))
                .map(error -> error.path("field").asText())
                .toList();
    }

    /// The answer is this JSON and nothing else.
    static void assertJson(Response response, int status, String json) {
        response.mustBe(status);
        assertEquals("application/json", mediaType(response), response::toString);
        assertEquals(json(json), response.json(), response::toString);
    }

    static String mediaType(Response response) {
        return response.header("Content-Type").orElse("").replaceAll(";.*", "");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
