package dev.cargokit.booking.application;

import java.util.List;

/// One page of the list of cargos.
///
/// @param last the number of the last cargo on it, where the next page starts
public record CargoPage(List<CargoView> cargos, long last, boolean hasMore) {

    public CargoPage {
        cargos = List.copyOf(cargos);
    }
}
