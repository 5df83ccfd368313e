package dev.cargokit.web.cargo;

import dev.cargokit.web.client.booking.BookingClient.CargoCountsResponse;
import java.util.List;
import java.util.Optional;

/// One of the filters above the list.
///
/// @param status as booking's API has it; empty for all
/// @param count of the cargos with this status; empty while booking cannot count
record StatusTab(String status, String name, Optional<Long> count) {

    static final List<String> STATUSES =
            List.of("", "not_routed", "routed", "misrouted", "misdirected", "at_risk", "claimed");

    /// @param counts empty while booking cannot count
    static List<StatusTab> all(Optional<CargoCountsResponse> counts) {
        return List.of(
                new StatusTab("", "All", counts.map(CargoCountsResponse::all)),
                new StatusTab("not_routed", "Not routed", counts.map(CargoCountsResponse::notRouted)),
                new StatusTab("routed", "On route", counts.map(CargoCountsResponse::routed)),
                new StatusTab("misrouted", "Misrouted", counts.map(CargoCountsResponse::misrouted)),
                new StatusTab("misdirected", "Misdirected", counts.map(CargoCountsResponse::misdirected)),
                new StatusTab("at_risk", "At risk", counts.map(CargoCountsResponse::atRisk)),
                new StatusTab("claimed", "Claimed", counts.map(CargoCountsResponse::claimed)));
    }
}
