package dev.cargokit.pages.service;

/// A cargo as it was at one moment.
///
/// @param version its entity tag
public record Versioned(Cargo cargo, String version) {}
