package dev.cargokit.system.generated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is wrong with the response to a generated case.
final class Verdict {

    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "instance", "error");

    private Verdict() {}

    static Optional<String> on(Case request, Response response) {
        if (response.status() >= 500) {
            return Optional.of("failed");
        }
        if (response.status() < 400 || isPage(response)) {
            return Optional.empty();
        }
        if (!response.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            return Optional.of("no problem");
        }
        return ofProblem(request, response.json());
    }

    private static Optional<String> ofProblem(Case request, JsonNode problem) {
        var missing = MEMBERS.stream()
                .filter(member -> problem.path(member).asText().isBlank())
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(member -> "problem without " + member);
        }
        boolean namesNothing = problem.path("errors").isEmpty();
        boolean invalid = problem.path("error").asText().equals("invalid argument");
        return Stream.of("no field named")
                .filter(_ -> invalid && namesNothing && request.kind().isNamed())
                .findFirst();
    }

    private static boolean isPage(Response response) {
        return response.header("Content-Type").orElse("").startsWith("text/html");
    }
}
