package dev.cargokit.add.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// Plays its script, one step per attempt; the last step repeats.
final class FakeTransport implements Transport {

    private final Deque<Supplier<Long>> script;
    private int attempts;

    @SafeVarargs
    FakeTransport(Supplier<Long>... script) {
        this.script = new ArrayDeque<>();
        for (var step : script) {
            this.script.add(step);
        }
    }

    static Supplier<Long> unreachable() {
        return () -> {
            throw new CallFailed.Unreachable("connection refused", null);
        };
    }

    int attempts() {
        return attempts;
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public long sum(long a, long b) {
        attempts++;
        return (script.size() > 1 ? script.removeFirst() : script.getFirst()).get();
    }

    @Override
    public String concat(String a, String b) {
        return a + b;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
