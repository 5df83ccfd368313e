package dev.cargokit.gateway.forwarding;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/// The timer of a forwarded request. The budget grows with each part of a body, so mostly some of it is left when the
/// timer fires, which is then set again.
final class Deadline {

    private final Vertx vertx;
    private final TimeoutBudget budget;
    private final Runnable whenExceeded;
    private long timer;

    Deadline(Vertx vertx, TimeoutBudget budget, Runnable whenExceeded) {
        this.vertx = vertx;
        this.budget = budget;
        this.whenExceeded = whenExceeded;
    }

    TimeoutBudget budget() {
        return budget;
    }

    void start() {
        schedule(budget.untilTimeout(System.nanoTime()));
    }

    /// The request waits for something else now.
    void restart() {
        cancel();
        start();
    }

    void cancel() {
        vertx.cancelTimer(timer);
    }

    private void check() {
        long left = budget.untilTimeout(System.nanoTime());
        if (left > 0) {
            schedule(left);
        } else {
            whenExceeded.run();
        }
    }

    private void schedule(long nanos) {
        timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos) + 1), _ -> check());
    }
}
