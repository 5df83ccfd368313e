package dev.cargokit.system.crash;

import dev.cargokit.system.client.Incident;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which reports were acknowledged, and what was answered that should not be.
public final class Account {

    private final Set<Incident> acknowledged = new LinkedHashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int responses;
    private int failures;
    private Duration longest = Duration.ZERO;

    synchronized void acknowledged(Incident incident, Duration took) {
        acknowledged.add(incident);
        longest = took.compareTo(longest) > 0 ? took : longest;
        responses++;
        notifyAll();
    }

    /// No answer, or one that lets the client try again.
    synchronized void failed() {
        failures++;
    }

    synchronized void wrong(String response) {
        wrong.add(response);
        responses++;
        notifyAll();
    }

    /// Waits until so many reports were answered for good, counting repetitions.
    public synchronized void awaitResponses(int count, Duration maximum) throws InterruptedException {
        long deadline = System.nanoTime() + maximum.toNanos();
        while (responses < count) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("only " + responses + " of " + count + " reports were answered within "
                        + maximum + ", after " + failures + " failures; wrong: " + wrong);
            }
            wait(left);
        }
    }

    public synchronized Set<Incident> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    public synchronized List<String> wrongResponses() {
        return List.copyOf(wrong);
    }

    public synchronized int failures() {
        return failures;
    }

    /// How many reports were answered for good, counting repetitions.
    public synchronized int responses() {
        return responses;
    }

    /// How long the slowest acknowledgement since the last [#forgetLongest] was waited for.
    public synchronized Duration longest() {
        return longest;
    }

    public synchronized void forgetLongest() {
        longest = Duration.ZERO;
    }
}
