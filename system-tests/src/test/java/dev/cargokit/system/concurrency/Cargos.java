package dev.cargokit.system.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The cargos that all clients fight over: always the latest few, so that they meet.
final class Cargos {

    private static final int FEW = 24;

    private final List<String> latest = new ArrayList<>();

    synchronized void add(String trackingId) {
        latest.add(trackingId);
        if (latest.size() > FEW) {
            latest.removeFirst();
        }
    }

    synchronized String any(RandomGenerator random) {
        return latest.get(random.nextInt(latest.size()));
    }
}
