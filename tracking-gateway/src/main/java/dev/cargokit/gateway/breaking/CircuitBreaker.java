package dev.cargokit.gateway.breaking;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The circuit breaker of one instance. Closed, it records outcomes; open, it rejects requests; after its delay it is
/// half-open, and one probe decides whether it closes.
///
/// It opens on the first connect failure, on the second timeout in a row, and when at least [#MINIMUM_FAILURES] and
/// half of the last [OutcomeWindow#SIZE] attempts failed. Each delay is twice as long as the one before, up to
/// [#MAXIMUM_DELAY].
public final class CircuitBreaker {

    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    public static final Duration INITIAL_DELAY = Duration.ofSeconds(1);
    static final Duration MAXIMUM_DELAY = Duration.ofSeconds(4);
    static final int MINIMUM_FAILURES = 5;
    static final int MAXIMUM_TIMEOUTS = 2;

    private final LongSupplier nanoTime;
    private final OutcomeWindow window = new OutcomeWindow();
    private State state = State.CLOSED;
    private Outcome cause = Outcome.CANCELLED;
    private long delay;
    private long openUntil;

    /// @param nanoTime the clock, as `System::nanoTime`
    public CircuitBreaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public synchronized State state() {
        return state;
    }

    /// The outcome that opened it.
    public synchronized Outcome cause() {
        return cause;
    }

    /// The time until the next probe; zero when one is allowed, or none is needed.
    public synchronized Duration remainingDelay() {
        return state == State.OPEN ? Duration.ofNanos(Math.max(0, openUntil - nanoTime.getAsLong())) : Duration.ZERO;
    }

    /// Makes the caller's request the probe, if one is due; the caller must then [#record] its outcome.
    public synchronized boolean tryProbe() {
        if (state != State.OPEN || nanoTime.getAsLong() < openUntil) {
            return false;
        }
        state = State.HALF_OPEN;
        return true;
    }

    public synchronized void record(Outcome outcome) {
        if (outcome != Outcome.CANCELLED) {
            window.record(outcome);
        }
        switch (state) {
            case CLOSED -> {
                if (opensOn(outcome)) {
                    delay = INITIAL_DELAY.toNanos();
                    open(outcome);
                }
            }
            case HALF_OPEN -> endProbe(outcome);
            case OPEN -> {
                // The attempt began before it opened. Where half of all attempts fail, the other half succeeds.
                if (outcome == Outcome.SUCCESS && cause != Outcome.FAILURE) {
                    close();
                }
            }
        }
    }

    private boolean opensOn(Outcome outcome) {
        return outcome == Outcome.CONNECT_FAILURE
                || window.timeoutsInARow() >= MAXIMUM_TIMEOUTS
                || window.hasFailed(MINIMUM_FAILURES);
    }

    private void endProbe(Outcome outcome) {
        switch (outcome) {
            case SUCCESS -> close();
            case FAILURE, TIMEOUT, CONNECT_FAILURE -> {
                delay = Math.min(2 * delay, MAXIMUM_DELAY.toNanos());
                open(outcome);
            }
            case CANCELLED -> state = State.OPEN;
        }
    }

    private void open(Outcome reason) {
        state = State.OPEN;
        cause = reason;
        openUntil = nanoTime.getAsLong() + delay;
    }

    private void close() {
        state = State.CLOSED;
        cause = Outcome.CANCELLED;
        window.clear();
    }
}
