package dev.cargokit.gateway.instances;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The circuit breaker of one instance (Nygard, "Release It!"). Closed, it watches; open, nobody is sent to
/// the instance; when its pause is over one request goes there for a trial, and tells whether it closes.
///
/// It opens at once where nobody takes connections, at the second silence in a row, and when at least
/// [#FEW] and half of the last [#WINDOW] attempts failed. Each pause in a row is twice as long, up to
/// [#LONGEST].
final class Breaker {

    enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    static final int WINDOW = 20;
    static final int FEW = 5;
    static final int SILENCES = 2;
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(4);

    private static final long WINDOW_BITS = (1L << WINDOW) - 1;

    private final LongSupplier nanos;
    private State state = State.CLOSED;
    private Outcome cause = Outcome.UNKNOWN;
    private long failures;
    private int known;
    private int silences;
    private long pause;
    private long openUntil;

    /// @param nanos the clock, as `System::nanoTime`
    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized State state() {
        return state;
    }

    /// Why it is open.
    synchronized Outcome cause() {
        return cause;
    }

    /// How long until the next trial; nothing when there may be one, or none is needed.
    synchronized Duration pause() {
        return state == State.OPEN ? Duration.ofNanos(Math.max(0, openUntil - nanos.getAsLong())) : Duration.ZERO;
    }

    /// Whether the caller may try the instance, alone; then it must [#record] what came of it.
    synchronized boolean tryOnce() {
        if (state != State.OPEN || nanos.getAsLong() < openUntil) {
            return false;
        }
        state = State.HALF_OPEN;
        return true;
    }

    synchronized void record(Outcome outcome) {
        if (outcome != Outcome.UNKNOWN) {
            remember(outcome);
        }
        switch (state) {
            case CLOSED -> {
                if (opensOn(outcome)) {
                    pause = SHORTEST.toNanos();
                    open(outcome);
                }
            }
            case HALF_OPEN -> endTrial(outcome);
            case OPEN -> {
                // One that was sent before it opened. Half of them may be answered where the other half fails.
                if (outcome == Outcome.ANSWERED && cause != Outcome.FAILED) {
                    close();
                }
            }
        }
    }

    private void endTrial(Outcome outcome) {
        switch (outcome) {
            case ANSWERED -> close();
            case FAILED, SILENT, UNREACHABLE -> {
                pause = Math.min(2 * pause, LONGEST.toNanos());
                open(outcome);
            }
            case UNKNOWN -> state = State.OPEN;
        }
    }

    private boolean opensOn(Outcome outcome) {
        int failed = Long.bitCount(failures);
        return outcome == Outcome.UNREACHABLE || silences >= SILENCES || failed >= FEW && 2 * failed >= known;
    }

    private void remember(Outcome outcome) {
        failures = (failures << 1 | (outcome == Outcome.ANSWERED ? 0 : 1)) & WINDOW_BITS;
        known = Math.min(known + 1, WINDOW);
        silences = outcome == Outcome.SILENT ? silences + 1 : 0;
    }

    private void open(Outcome why) {
        state = State.OPEN;
        cause = why;
        openUntil = nanos.getAsLong() + pause;
    }

    private void close() {
        state = State.CLOSED;
        cause = Outcome.UNKNOWN;
        failures = 0;
        known = 0;
        silences = 0;
    }
}
