package dev.cargokit.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What was answered to one request.
///
/// @param request method and address, for messages
/// @param headers their names in lower case
/// @param took    until the last byte of it
public record Response(String request, int status, Map<String, String> headers, String body, Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Response {
        var lowerCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        lowerCase.putAll(headers);
        headers = lowerCase;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }

    /// This answer, when it has that status.
    public Response mustBe(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ": " + this);
        }
        return this;
    }

    /// Passing failures, which the contract lets a client try again after: 503 and 504.
    public boolean isRetryable() {
        return status == 503 || status == 504;
    }

    @Override
    public String toString() {
        return "%s was answered %d after %d ms: %s".formatted(request, status, took.toMillis(), body);
    }
}
