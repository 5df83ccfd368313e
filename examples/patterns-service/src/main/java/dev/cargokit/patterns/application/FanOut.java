package dev.cargokit.patterns.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Fan-out: one source of jobs, shared by several workers. Cloud Native Go: `Split`.
@ApplicationScoped
public class FanOut {

    private static final int JOBS = 24;

    /// Each worker with the jobs that it took.
    public List<Worker> share(int workers) throws InterruptedException, ExecutionException {
        var jobs = new ConcurrentLinkedQueue<>(IntStream.range(0, JOBS).boxed().toList());
        var done = new ArrayList<Worker>();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("worker-", 0).factory())) {
            var running = new ArrayList<Future<Worker>>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> work(jobs)));
            }
            for (var worker : running) {
                done.add(worker.get());
            }
        }
        return done;
    }

    private static Worker work(Queue<Integer> jobs) {
        var taken = new ArrayList<Integer>();
        for (var job = jobs.poll(); job != null; job = jobs.poll()) {
            taken.add(job);
            Thread.yield();
        }
        return new Worker(Thread.currentThread().getName(), taken);
    }

    public record Worker(String thread, List<Integer> jobs) {}
}
