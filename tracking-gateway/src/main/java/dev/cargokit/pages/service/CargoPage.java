package dev.cargokit.pages.service;

import java.util.List;

/// One page of a list.
///
/// @param next the cursor of the following page; empty on the last
public record CargoPage(List<Cargo> cargos, String next) {}
