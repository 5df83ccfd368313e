package dev.cargokit.web.client.handling;

import java.time.Instant;

/// A report of what was done to a cargo. Two reports that agree in every field are one.
///
/// @param voyage empty where there is none
public record IncidentRequest(
        Instant completionTime, String trackingId, String voyage, String location, String eventType) {}
