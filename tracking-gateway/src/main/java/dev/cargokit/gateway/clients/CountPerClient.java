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
        return add(client, 1);
    }

    public void decrement(String client) {
        add(client, -1);
    }

    /// @return how many there are now
    int add(String client, int more) {
        var count = counts.compute(client, (_, before) -> {
            int sum = (before == null ? 0 : before) + more;
            return sum == 0 ? null : sum;
        });
        return count == null ? 0 : count;
    }
}
