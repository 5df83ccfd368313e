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
    private int answers;
    private int failures;
    private Duration longest = Duration.ZERO;

    synchronized void acknowledged(Incident incident, Duration took) {
        acknowledged.add(incident);
        longest = took.compareTo(longest) > 0 ? took : longest;
        answers++;
        notifyAll();
    }

    /// No answer, or one that lets the client try again.
    synchronized void failed() {
        failures++;
    }

    synchronized void wrong(String answer) {
        wrong.add(answer);
        answers++;
        notifyAll();
    }

    /// Waits until so many reports were answered for good, counting repetitions.
    public synchronized void awaitAnswers(int count, Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (answers < count) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("only " + answers + " of " + count + " reports were answered within " + most
                        + ", after " + failures + " failures; wrong: " + wrong);
            }
            wait(left);
        }
    }

    public synchronized Set<Incident> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    public synchronized List<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    public synchronized int failures() {
        return failures;
    }

    /// How many reports were answered for good, counting repetitions.
    public synchronized int answers() {
        return answers;
    }

    /// How long the slowest acknowledgement since the last [#forgetLongest] was waited for.
    public synchronized Duration longest() {
        return longest;
    }

    public synchronized void forgetLongest() {
        longest = Duration.ZERO;
    }
}
