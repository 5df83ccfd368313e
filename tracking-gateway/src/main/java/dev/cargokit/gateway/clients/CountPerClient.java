package dev.cargokit.gateway.clients;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many of something each client has at the moment. Clients without any take no memory.
public final class CountPerClient {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /// Counts one more.
    ///
    /// @return how many there are now
    public int increment(String client) {
        return counts.merge(client, 1, Integer::sum);
    }

    public void decrement(String client) {
        counts.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }
}
