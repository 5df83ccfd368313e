package dev.cargokit.web.cargo;

import dev.cargokit.web.client.booking.CargoCountsResponse;
import java.util.List;

/// One of the filters above the list.
///
/// @param status as booking's API has it; empty for all
/// @param count null while booking cannot count
record StatusTab(String status, String name, Long count) {

    static final List<String> STATUSES = List.of("", "not_routed", "routed", "misrouted", "misdirected", "claimed");

    /// @param counts null while booking cannot count
    static List<StatusTab> all(CargoCountsResponse counts) {
        return List.of(
                new StatusTab("", "All", counts == null ? null : counts.all()),
                new StatusTab("not_routed", "Not routed", counts == null ? null : counts.notRouted()),
                new StatusTab("routed", "On route", counts == null ? null : counts.routed()),
                new StatusTab("misrouted", "Misrouted", counts == null ? null : counts.misrouted()),
                new StatusTab("misdirected", "Misdirected", counts == null ? null : counts.misdirected()),
                new StatusTab("claimed", "Claimed", counts == null ? null : counts.claimed()));
    }
}
