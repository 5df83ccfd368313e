package dev.cargokit.gateway.forwarding;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/// The timer of a forwarded request. The budget mostly grows, with each part of a body for example, so that some of it
/// is left when the timer fires, which is then set again. So most changes of the budget set no timer.
final class Deadline {

    private final Vertx vertx;
    private final TimeoutBudget budget;
    private final Runnable whenExceeded;
    private long timer;
    private boolean running;
    private long firesAt;

    Deadline(Vertx vertx, TimeoutBudget budget, Runnable whenExceeded) {
        this.vertx = vertx;
        this.budget = budget;
        this.whenExceeded = whenExceeded;
    }

    TimeoutBudget budget() {
        return budget;
    }

    /// The request waits for something else now: the timer fires when that is too long, or earlier.
    void update() {
        long now = System.nanoTime();
        long left = budget.untilTimeout(now);
        if (!running || firesAt - now > left) {
            cancel();
            schedule(now, left);
        }
    }

    void cancel() {
        if (running) {
            running = false;
            vertx.cancelTimer(timer);
        }
    }

    private void check() {
        running = false;
        long now = System.nanoTime();
        long left = budget.untilTimeout(now);
        if (left > 0) {
            schedule(now, left);
        } else {
            whenExceeded.run();
        }
    }

    private void schedule(long now, long left) {
        running = true;
        firesAt = now + left;
        timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left) + 1), _ -> check());
    }
}
