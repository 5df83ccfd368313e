package dev.cargokit.kit.postgres;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets concurrent writes share a transaction: those that arrive while one is committed share the next, so that
/// nobody waits for others to arrive. Each caller waits until its own write is on disk. When a shared transaction
/// fails, all its callers fail.
///
/// @param <W> a write
/// @param <R> its result
public final class GroupCommit<W, R> {

    private static final int MAXIMUM_GROUP = 250;

    private final Function<List<W>, List<R>> transaction;
    private final Queue<Pending<W, R>> queue = new ArrayDeque<>();
    private boolean committing;

    /// @param transaction commits some writes and returns their results in the same order
    public GroupCommit(Function<List<W>, List<R>> transaction) {
        this.transaction = transaction;
    }

    /// Returns when the write is committed. The thread of one of the callers carries out the transaction.
    public R write(W write) {
        var pending = new Pending<W, R>(write);
        if (leadsAtOnce(pending) || pending.leads.join()) {
            commitNextGroup();
        }
        return pending.outcome.get();
    }

    private synchronized boolean leadsAtOnce(Pending<W, R> pending) {
        queue.add(pending);
        boolean leads = !committing;
        committing = true;
        return leads;
    }

    private void commitNextGroup() {
        var group = nextGroup();
        try {
            var results = transaction.apply(
                    group.stream().map(pending -> pending.write).toList());
            for (int i = 0; i < group.size(); i++) {
                var result = results.get(i);
                group.get(i).outcome = () -> result;
            }
        } catch (RuntimeException | Error failure) {
            group.forEach(pending -> pending.outcome = () -> {
                throw failure;
            });
        }
        // First those whose write is committed: their clients' next writes join the next group.
        group.forEach(pending -> pending.leads.complete(false));
        appointNextLeader();
    }

    private synchronized List<Pending<W, R>> nextGroup() {
        var group = new ArrayList<Pending<W, R>>();
        while (group.size() < MAXIMUM_GROUP && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        return group;
    }

    private synchronized void appointNextLeader() {
        if (queue.isEmpty()) {
            committing = false;
        } else {
            queue.peek().leads.complete(true);
        }
    }

    /// A write, and whether its caller commits the next group; if not, its outcome is there.
    private static final class Pending<W, R> {

        private final W write;
        private final CompletableFuture<Boolean> leads = new CompletableFuture<>();
        private Supplier<R> outcome;

        private Pending(W write) {
            this.write = write;
        }
    }
}
