package dev.cargokit.routing.domain.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// What a scan must do without, so that it finds another way: whole voyages, and connections at whose start
/// nothing is loaded or at whose end nothing is unloaded. Bans never change.
record Bans(BitSet voyages, BitSet loading, BitSet unloading) {

    static final Bans NONE = new Bans(new BitSet(), new BitSet(), new BitSet());

    /// One set of bans for each voyage of the journey, which a journey through other voyages cannot all offend.
    List<Bans> withoutEachVoyage(Journey journey, Connections connections) {
        return journey.stays().stream()
                .map(stay -> new Bans(with(voyages, connections.voyage()[stay.loaded()]), loading, unloading))
                .toList();
    }

    /// One set of bans for each loading and each unloading of the journey: any other journey lacks at least
    /// one of them, so that banning them in turn reaches every journey in the end.
    List<Bans> withoutEachCall(Journey journey) {
        return journey.stays().stream()
                .flatMap(stay -> Stream.of(
                        new Bans(voyages, with(loading, stay.loaded()), unloading),
                        new Bans(voyages, loading, with(unloading, stay.unloaded()))))
                .toList();
    }

    boolean allowLoading(int connection, int voyage) {
        return !loading.get(connection) && !voyages.get(voyage);
    }

    boolean allowUnloading(int connection) {
        return !unloading.get(connection);
    }

    private static BitSet with(BitSet set, int member) {
        BitSet larger = (BitSet) set.clone();
        larger.set(member);
        return larger;
    }
}
