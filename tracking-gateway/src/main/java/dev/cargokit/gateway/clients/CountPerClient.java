package dev.cargokit.gateway.clients;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// How much of something each client has at the moment. Clients without any take no memory.
///
/// No client may have more than is left for all others: a single one gets half of the total, two a third each, and so
/// on. So the total is never reached, and a further client always finds some (the dynamic thresholds of Choudhury and
/// Hahne, IEEE/ACM Transactions on Networking 6:2, 1998).
public final class CountPerClient {

    private final long maximum;
    private final long total;
    private final AtomicLong sum = new AtomicLong();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    /// @param maximum of one client
    /// @param total   of all clients
    public CountPerClient(long maximum, long total) {
        this.maximum = maximum;
        this.total = total;
    }

    public void add(String client, long more) {
        sum.addAndGet(more);
        counts.merge(client, more, (before, added) -> before + added == 0 ? null : before + added);
    }

    public boolean isExceeded(String client) {
        return of(client) > Math.min(maximum, total - sum.get());
    }

    long of(String client) {
        return counts.getOrDefault(client, 0L);
    }
}
