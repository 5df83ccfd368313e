package dev.cargokit.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/// So many clients at once, each on a thread of its own. Platform threads: a blocking read costs less on them than the
/// poller of virtual threads, and the threads are few.
final class Crew {

    private Crew() {}

    /// Runs the work with each client to its end.
    static Tally work(Workload workload, int clients, BiConsumer<Client, Tally> work) {
        try (var threads = Executors.newFixedThreadPool(clients, Crew::daemon)) {
            List<Callable<Tally>> shifts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                shifts.add(() -> shift(workload, work));
            }
            var total = new Tally();
            for (Future<Tally> shift : threads.invokeAll(shifts)) {
                total.add(shift.get());
            }
            return total;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of " + workload.name() + " failed", e.getCause());
        }
    }

    private static Tally shift(Workload workload, BiConsumer<Client, Tally> work) {
        var tally = new Tally();
        try (Client client = workload.client()) {
            work.accept(client, tally);
        }
        return tally;
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("client-", 0).unstarted(work);
    }
}
