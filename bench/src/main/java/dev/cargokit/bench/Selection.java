package dev.cargokit.bench;

import java.util.List;
import java.util.Set;

/// What a run measures.
///
/// @param names sections, or the beginnings of names of scenarios; everything when empty
record Selection(List<String> names) {

    static final String SEARCH = "search";
    static final String EDGE = "edge";
    static final String EXAMPLES = "examples";
    static final String ABUSE = "abuse";

    boolean includes(String section) {
        return names.isEmpty() || names.stream().anyMatch(section::startsWith);
    }

    /// Whether anything needs the shipping system.
    boolean includesShipping() {
        return names.isEmpty() || !Set.of(SEARCH, EXAMPLES, ABUSE).containsAll(names);
    }
}
