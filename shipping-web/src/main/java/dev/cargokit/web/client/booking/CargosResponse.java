package dev.cargokit.web.client.booking;

import java.util.List;

/// One page of the list.
///
/// @param next the cursor of the following page; null on the last
public record CargosResponse(List<Cargo> cargos, String next) {}
