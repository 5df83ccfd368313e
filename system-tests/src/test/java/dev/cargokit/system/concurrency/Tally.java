package dev.cargokit.system.concurrency;

import java.util.Map;
import java.util.TreeMap;

/// How often what was answered.
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void count(String kind, int status) {
        counts.merge(kind + " " + status, 1, Integer::sum);
    }

    synchronized int of(String kind, int status) {
        return counts.getOrDefault(kind + " " + status, 0);
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
