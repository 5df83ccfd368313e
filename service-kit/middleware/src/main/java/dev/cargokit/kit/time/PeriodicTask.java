package dev.cargokit.kit.time;

import java.time.Duration;

/// A task that repeats on a virtual thread of its own, with a pause in between, until it is closed.
public final class PeriodicTask implements AutoCloseable {

    private final Thread thread;

    private PeriodicTask(Thread thread) {
        this.thread = thread;
    }

    /// Runs the task for the first time now.
    public static PeriodicTask start(String name, Duration pause, Task task) {
        return new PeriodicTask(Thread.ofVirtual().name(name).start(() -> repeat(task, pause)));
    }

    private static void repeat(Task task, Duration pause) {
        try {
            while (true) {
                task.run();
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Interrupts the task and waits for its end.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    public interface Task {

        void run() throws InterruptedException;
    }
}
