package dev.cargokit.pages.cargo;

/// What somebody entered on a cargo's page, to be shown again when it was refused.
///
/// @param destination empty when it was another form
/// @param deadline empty when it was another form
/// @param routes whether it was a route, so that routes are to be shown again
public record Entry(String destination, String deadline, boolean routes) {}
