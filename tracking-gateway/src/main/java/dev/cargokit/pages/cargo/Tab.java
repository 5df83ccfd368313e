package dev.cargokit.pages.cargo;

import dev.cargokit.pages.service.CargoCounts;
import java.util.List;
import java.util.stream.Stream;

/// One of the filters over the list.
///
/// @param status as booking's API has it; empty for all
/// @param count null while booking does not tell
record Tab(String status, String name, Long count) {

    static final List<String> STATUSES = List.of("", "not_routed", "routed", "misrouted", "misdirected", "claimed");

    /// @param counts null while booking does not tell
    static List<Tab> all(CargoCounts counts) {
        return Stream.of(
                        new Tab("", "All", counts == null ? null : counts.all()),
                        new Tab("not_routed", "Not routed", counts == null ? null : counts.notRouted()),
                        new Tab("routed", "On route", counts == null ? null : counts.routed()),
                        new Tab("misrouted", "Misrouted", counts == null ? null : counts.misrouted()),
                        new Tab("misdirected", "Misdirected", counts == null ? null : counts.misdirected()),
                        new Tab("claimed", "Claimed", counts == null ? null : counts.claimed()))
                .toList();
    }
}
