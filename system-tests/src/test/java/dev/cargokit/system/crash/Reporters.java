package dev.cargokit.system.crash;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Clients that share a pile of reports. Each takes one and sends it again and again until it is answered for good: it
/// cannot know whether a report that got no answer was stored, so the same event goes out again.
public final class Reporters implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final BlockingQueue<Incident> pile;
    private final Shipping shipping;
    private final Account account;
    private final List<Thread> clients;

    /// @param room for so many reports on the pile
    public Reporters(int clients, int room, Shipping shipping, Account account) {
        this.pile = new ArrayBlockingQueue<>(room);
        this.shipping = shipping;
        this.account = account;
        this.clients = IntStream.range(0, clients)
                .mapToObj(
                        client -> Thread.ofVirtual().name("reporter-" + client).start(this::work))
                .toList();
    }

    public void give(List<Incident> reports) {
        pile.addAll(reports);
    }

    /// Waits while there is no room on the pile.
    public void give(Incident report) throws InterruptedException {
        pile.put(report);
    }

    private void work() {
        try {
            while (true) {
                report(pile.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Incident incident) {
        while (!Thread.currentThread().isInterrupted() && !isAnswered(incident)) {
            account.failed();
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
        }
    }

    private boolean isAnswered(Incident incident) {
        try {
            Response response = shipping.report(incident);
            if (response.status() == 200) {
                account.acknowledged(incident, response.took());
            } else if (response.isRetryable()) {
                return false;
            } else {
                account.wrong(incident + ": " + response);
            }
            return true;
        } catch (NoResponse unknownFate) {
            return false;
        }
    }

    @Override
    public void close() {
        clients.forEach(Thread::interrupt);
    }
}
