package dev.cargokit.system.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/// What tracking says of a cargo's delivery, or should say.
///
/// @param eta is a component against our habit, for the sake of equality
public record Verdict(String status, String next, boolean misdirected, Optional<Instant> eta) {

    public static Verdict of(JsonNode tracked) {
        return new Verdict(
                tracked.path("status_text").asText(),
                tracked.path("next_expected_activity").asText(),
                tracked.path("misdirected").asBoolean(),
                Optional.of(tracked.path("eta")).filter(JsonNode::isTextual).map(eta -> Instant.parse(eta.asText())));
    }
}
