package dev.cargokit.booking.application;

import java.util.List;

/// One page of a list.
///
/// @param last the number of the last cargo on it, to ask for the next page with
public record CargoPage(List<CargoView> cargos, long last, boolean hasMore) {

    public CargoPage {
        cargos = List.copyOf(cargos);
    }
}
