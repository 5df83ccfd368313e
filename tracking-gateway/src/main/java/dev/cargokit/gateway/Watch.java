package dev.cargokit.gateway;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/// Looks at an exchange when its patience should be at an end. Patience grows with each part that moves, so
/// most of the time there is some left, and the next look is when that should be over.
final class Watch {

    private final Vertx vertx;
    private final Patience patience;
    private final Runnable whenOver;
    private long timer;

    Watch(Vertx vertx, Patience patience, Runnable whenOver) {
        this.vertx = vertx;
        this.patience = patience;
        this.whenOver = whenOver;
    }

    void begin() {
        lookIn(patience.rest(System.nanoTime()));
    }

    /// What is waited for has changed.
    void beginAnew() {
        end();
        begin();
    }

    void end() {
        vertx.cancelTimer(timer);
    }

    private void look() {
        long rest = patience.rest(System.nanoTime());
        if (rest > 0) {
            lookIn(rest);
        } else {
            whenOver.run();
        }
    }

    private void lookIn(long nanos) {
        timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos) + 1), _ -> look());
    }
}
