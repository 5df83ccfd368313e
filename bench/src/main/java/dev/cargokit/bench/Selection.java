package dev.cargokit.bench;

import java.util.List;
import java.util.Set;

/// What a run measures.
///
/// @param names sections, or the beginnings of names of scenarios; everything but the abuse when empty
record Selection(List<String> names) {

    static final String SEARCH = "search";
    static final String EDGE = "edge";
    static final String EXAMPLES = "examples";
    static final String UP = "up";
    static final String START = "start";
    static final String CARGOS = "cargos";
    static final String HISTORIES = "histories";
    static final String ABUSE = "abuse";

    private static final Set<String> BESIDE_SHIPPING =
            Set.of(SEARCH, EDGE, EXAMPLES, UP, START, CARGOS, HISTORIES, ABUSE);

    boolean includes(String section) {
        return names.isEmpty() || names.stream().anyMatch(section::startsWith);
    }

    /// Whether anything is a scenario of the shipping system.
    boolean includesShipping() {
        return names.isEmpty() || !BESIDE_SHIPPING.containsAll(names);
    }

    /// Attacks take long, and are no part of the others.
    boolean includesAbuse() {
        return names.contains(ABUSE);
    }
}
