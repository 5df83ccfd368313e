package dev.cargokit.routing.domain.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// What a scan must not use: whole voyages, and connections at whose start nothing is loaded or at whose
/// end nothing is unloaded. Immutable.
record ExcludedEdges(BitSet voyages, BitSet loading, BitSet unloading) {

    static final ExcludedEdges NONE = new ExcludedEdges(new BitSet(), new BitSet(), new BitSet());

    /// One exclusion per voyage of the journey.
    List<ExcludedEdges> withoutEachVoyage(Journey journey, Connections connections) {
        return journey.stays().stream()
                .map(stay -> new ExcludedEdges(with(voyages, connections.voyage()[stay.loaded()]), loading, unloading))
                .toList();
    }

    /// One exclusion per loading and unloading of the journey.
    List<ExcludedEdges> withoutEachCall(Journey journey) {
        return journey.stays().stream()
                .flatMap(stay -> Stream.of(
                        new ExcludedEdges(voyages, with(loading, stay.loaded()), unloading),
                        new ExcludedEdges(voyages, loading, with(unloading, stay.unloaded()))))
                .toList();
    }

    boolean allowLoading(int connection, int voyage) {
        return !loading.get(connection) && !voyages.get(voyage);
    }

    boolean allowUnloading(int connection) {
        return !unloading.get(connection);
    }

    private static BitSet with(BitSet set, int member) {
        var larger = (BitSet) set.clone();
        larger.set(member);
        return larger;
    }
}
