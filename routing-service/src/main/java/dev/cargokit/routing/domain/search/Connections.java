package dev.cargokit.routing.domain.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// All movements of a timetable in order of departure, one array per column, so that a scan reads memory
/// sequentially. Locations and voyages are numbers assigned by [Timetable]; times are epoch seconds.
record Connections(int[] voyage, int[] from, int[] to, long[] departure, long[] arrival) {

    static final Connections NONE = of(List.of());

    /// @param rows sorted by departure
    static Connections of(List<Row> rows) {
        return new Connections(
                rows.stream().mapToInt(Row::voyage).toArray(),
                rows.stream().mapToInt(Row::from).toArray(),
                rows.stream().mapToInt(Row::to).toArray(),
                rows.stream().mapToLong(Row::departure).toArray(),
                rows.stream().mapToLong(Row::arrival).toArray());
    }

    int size() {
        return voyage.length;
    }

    /// The position of the first connection that departs after `time`; [#size()] when there is none.
    int firstAfter(long time) {
        int found = Arrays.binarySearch(departure, time + 1);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && departure[found - 1] > time) {
            found--;
        }
        return found;
    }

    /// The rows of all other voyages.
    List<Row> rowsWithout(BitSet voyages) {
        return IntStream.range(0, size())
                .filter(position -> !voyages.get(voyage[position]))
                .mapToObj(this::row)
                .toList();
    }

    private Row row(int position) {
        return new Row(voyage[position], from[position], to[position], departure[position], arrival[position]);
    }

    /// A connection while a timetable is built.
    record Row(int voyage, int from, int to, long departure, long arrival) {}
}
