package dev.cargokit.system.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// What came back over the wire.
///
/// @param status zero when nothing did
record RawResponse(int status, String head, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?s:.*)");
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance", "error");

    /// Names of packages and classes, stack frames, SQL, files.
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(java|javax|jakarta|io|org|com|dev)\\.[a-z]+\\.|exception|\\bat [a-z.]+\\(|\\.java\\b"
                    + "|select .* from|insert into|hibernate|jackson|constraint \\[|relation \"|/target/|/root/");

    static RawResponse none(IOException reason) {
        return new RawResponse(0, "", reason.toString());
    }

    static RawResponse read(InputStream input) throws IOException {
        var text = untilClosed(input);
        var line = STATUS_LINE.matcher(text);
        if (!line.matches() || !text.contains("\r\n\r\n")) {
            return none(new IOException("no HTTP response but: " + text));
        }
        int end = text.indexOf("\r\n\r\n");
        var head = text.substring(0, end);
        var body = text.substring(end + 4);
        boolean chunked = head.toLowerCase().contains("transfer-encoding: chunked");
        return new RawResponse(Integer.parseInt(line.group(1)), head, chunked ? joined(body) : body);
    }

    /// Who answers before all was read may reset the connection; what came before counts.
    private static String untilClosed(InputStream input) throws IOException {
        var come = new ByteArrayOutputStream();
        try {
            input.transferTo(come);
        } catch (SocketException reset) {
            if (come.size() == 0) {
                throw reset;
            }
        }
        return come.toString(StandardCharsets.ISO_8859_1);
    }

    /// What is wrong with it as an answer to nonsense; empty when nothing is.
    Optional<String> fault() {
        if (status == 0) {
            return Optional.of("no response");
        }
        if (status >= 500) {
            return Optional.of("a failure of the service");
        }
        if (INSIDE.matcher(body).find() && status >= 400) {
            return Optional.of("reveals the inside");
        }
        return status >= 400 ? problemFault() : Optional.empty();
    }

    /// The same for what is not even HTTP: the server below the services refuses it, and need not say how.
    Optional<String> faultAsRefusal() {
        if (status < 400 || status >= 500) {
            return Optional.of("not refused");
        }
        return INSIDE.matcher(body).find() ? Optional.of("reveals the inside") : Optional.empty();
    }

    private Optional<String> problemFault() {
        if (!head.toLowerCase().contains("content-type: application/problem+json")) {
            return Optional.of("no problem+json");
        }
        try {
            var problem = JSON.readTree(body);
            var missing = MEMBERS.stream()
                    .filter(member -> problem.path(member).asText("").isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                return Optional.of("a problem without " + missing);
            }
            return problem.path("status").asInt() == status
                    ? errorsFault(problem.path("errors"))
                    : Optional.of("a problem of another status");
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON");
        }
    }

    private static Optional<String> errorsFault(JsonNode errors) {
        boolean whole = StreamSupport.stream(errors.spliterator(), false)
                .allMatch(error ->
                        error.path("field").isTextual() && error.path("message").isTextual());
        return whole ? Optional.empty() : Optional.of("an error without field or message");
    }

    private static String joined(String chunks) {
        var body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int end = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, end), 16);
            body.append(chunks, end + 2, Math.min(chunks.length(), end + 2 + size));
            at = size == 0 ? chunks.length() : end + 2 + size + 2;
        }
        return body.toString();
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 400 ? body.substring(0, 400) + "..." : body);
    }
}
