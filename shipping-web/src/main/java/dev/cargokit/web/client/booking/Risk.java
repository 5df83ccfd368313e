package dev.cargokit.web.client.booking;

import java.time.Instant;

/// What endangers the delivery of a cargo, as in booking's API.
///
/// @param kind `late`, `missed_connection`, `call_omitted`, `voyage_cancelled` or `overdue`
/// @param leg of the cargo's legs, from 0; null when it is none in particular
/// @param since when booking has known of it
public record Risk(String kind, Integer leg, Instant since) {}
