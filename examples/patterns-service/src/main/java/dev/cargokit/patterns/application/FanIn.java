package dev.cargokit.patterns.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Fan-in: several sources send to one destination. Cloud Native Go: `Funnel`, with a queue for the channel.
@ApplicationScoped
public class FanIn {

    private static final int ITEMS_PER_SOURCE = 3;

    /// All items of all sources, in the order of their arrival.
    public List<Item> merge(int sources) throws InterruptedException {
        var destination = new ArrayBlockingQueue<Item>(8);
        var received = new ArrayList<Item>();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("source-", 0).factory())) {
            IntStream.range(0, sources).forEach(source -> threads.submit(() -> send(source, destination)));
            while (received.size() < sources * ITEMS_PER_SOURCE) {
                received.add(destination.take());
            }
        }
        return received;
    }

    /// Returns nothing, as a Callable: unlike a Runnable it may be interrupted.
    private static Void send(int source, BlockingQueue<Item> destination) throws InterruptedException {
        for (int number = 0; number < ITEMS_PER_SOURCE; number++) {
            destination.put(new Item(source, number, Thread.currentThread().getName()));
        }
        return null;
    }

    public record Item(int source, int number, String thread) {}
}
