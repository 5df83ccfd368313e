package dev.cargokit.routing.domain.search;

import java.util.Arrays;

/// The labels of a scan: for every location the earliest arrival with at most 0, 1, 2 … voyages, and the
/// last voyage of each. The arrivals of a location are adjacent (64 bytes, one cache line) and never
/// increase.
final class Labels {

    /// More than six transshipments do not occur; seven voyages and "none" fill a cache line.
    static final int MAXIMUM_VOYAGES = 7;

    static final long NEVER = Long.MAX_VALUE / 2;

    private static final int WIDTH = MAXIMUM_VOYAGES + 1;

    private final long[] arrival;
    private final int[] loadedAt;
    private final int[] unloadedAt;

    Labels(int locations) {
        arrival = new long[locations * WIDTH];
        loadedAt = new int[locations * WIDTH];
        unloadedAt = new int[locations * WIDTH];
    }

    void clear() {
        Arrays.fill(arrival, NEVER);
    }

    /// Sets the arrival at a location without any voyage; [ConnectionScan] also sets the deadline this way.
    void set(int location, long time) {
        Arrays.fill(arrival, location * WIDTH, (location + 1) * WIDTH, time);
    }

    long arrival(int location, int voyages) {
        return arrival[location * WIDTH + voyages];
    }

    /// The fewest voyages with which the location is reached by `time`; [#MAXIMUM_VOYAGES] + 1 when it is
    /// not.
    int fewestVoyages(int location, long time) {
        int label = location * WIDTH;
        if (arrival[label + MAXIMUM_VOYAGES] > time) {
            return WIDTH;
        }
        int voyages = 0;
        while (arrival[label + voyages] > time) {
            voyages++;
        }
        return voyages;
    }

    /// Records an arrival with `voyages` voyages, the last from one connection to another, where it is
    /// earlier.
    void improve(int location, int voyages, long time, int loaded, int unloaded) {
        int end = (location + 1) * WIDTH;
        for (int label = location * WIDTH + voyages; label < end && time < arrival[label]; label++) {
            arrival[label] = time;
            loadedAt[label] = loaded;
            unloadedAt[label] = unloaded;
        }
    }

    /// The connection at whose start the last voyage of the label was loaded.
    int loadedAt(int location, int voyages) {
        return loadedAt[location * WIDTH + voyages];
    }

    /// The connection at whose end the last voyage of the label was unloaded.
    int unloadedAt(int location, int voyages) {
        return unloadedAt[location * WIDTH + voyages];
    }
}
