package dev.cargokit.system.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// One span, with what the tests ask of it.
///
/// @param parent the empty text for the root of a trace
/// @param tags   their values
record Span(String trace, String id, String parent, String service, String name, List<String> tags) {

    static Span of(JsonNode span) {
        return new Span(
                span.path("traceId").asText(),
                span.path("id").asText(),
                span.path("parentId").asText(""),
                span.path("localEndpoint").path("serviceName").asText(),
                span.path("name").asText(),
                StreamSupport.stream(span.path("tags").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    boolean mentions(String text) {
        return tags.stream().anyMatch(tag -> tag.contains(text));
    }
}
