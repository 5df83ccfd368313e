package dev.cargokit.web.client.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/// One leg of a route, as in booking's API.
///
/// @param estimatedLoadTime by the current schedule; null for a route on offer, and when the voyage no longer sails so
/// @param estimatedUnloadTime likewise
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Leg(
        String voyageNumber,
        String from,
        String to,
        Instant loadTime,
        Instant unloadTime,
        Instant estimatedLoadTime,
        Instant estimatedUnloadTime) {}
