package dev.cargokit.routing.domain.search;

import java.util.Arrays;

/// What a scan has found out so far: for every location the earliest arrival with at most 0, 1, 2 …
/// voyages, and how each was reached. A location's arrivals lie side by side (64 bytes, one cache line) and
/// never increase.
final class Labels {

    /// Cargo that changes ship more than six times does not exist; seven voyages and "none yet" fill a
    /// cache line.
    static final int MOST_VOYAGES = 7;

    static final long NEVER = Long.MAX_VALUE / 2;

    private static final int WIDTH = MOST_VOYAGES + 1;

    private final long[] arrival;
    private final int[] loadedAt;
    private final int[] unloadedAt;

    Labels(int locations) {
        arrival = new long[locations * WIDTH];
        loadedAt = new int[locations * WIDTH];
        unloadedAt = new int[locations * WIDTH];
    }

    /// Forgets everything.
    void clear() {
        Arrays.fill(arrival, NEVER);
    }

    /// Says that the location is reached by `time` without any voyage; also how a deadline is set, see
    /// [ConnectionScan].
    void set(int location, long time) {
        Arrays.fill(arrival, location * WIDTH, (location + 1) * WIDTH, time);
    }

    long arrival(int location, int voyages) {
        return arrival[location * WIDTH + voyages];
    }

    /// The fewest voyages with which the location is reached by `time`; [#MOST_VOYAGES] + 1 when it is not.
    int fewestVoyages(int location, long time) {
        int label = location * WIDTH;
        if (arrival[label + MOST_VOYAGES] > time) {
            return WIDTH;
        }
        int voyages = 0;
        while (arrival[label + voyages] > time) {
            voyages++;
        }
        return voyages;
    }

    /// Notes an arrival with `voyages` voyages, the last one taken from one connection to another, where it
    /// is an improvement.
    void improve(int location, int voyages, long time, int loaded, int unloaded) {
        int end = (location + 1) * WIDTH;
        for (int label = location * WIDTH + voyages; label < end && time < arrival[label]; label++) {
            arrival[label] = time;
            loadedAt[label] = loaded;
            unloadedAt[label] = unloaded;
        }
    }

    /// The connection with which the last voyage of the label was boarded.
    int loadedAt(int location, int voyages) {
        return loadedAt[location * WIDTH + voyages];
    }

    /// The connection with which the last voyage of the label arrived.
    int unloadedAt(int location, int voyages) {
        return unloadedAt[location * WIDTH + voyages];
    }
}
