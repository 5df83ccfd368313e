package dev.cargokit.gateway.instances;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// One instance of a service, as this gateway knows it from its own requests.
public final class Instance {

    private final String host;
    private final int port;
    private final Breaker breaker;
    private final AtomicInteger underWay = new AtomicInteger();
    private final LongAdder requests = new LongAdder();
    private final LongAdder failures = new LongAdder();

    Instance(String host, int port, LongSupplier nanos) {
        this.host = host;
        this.port = port;
        this.breaker = new Breaker(nanos);
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public String address() {
        return host + ":" + port;
    }

    /// An attempt begins; it must [#end()].
    public void begin() {
        underWay.incrementAndGet();
        requests.increment();
    }

    /// What came of an attempt, as soon as that is clear; once for each.
    public void record(Outcome outcome) {
        switch (outcome) {
            case ANSWERED, UNKNOWN -> {}
            case FAILED, SILENT, UNREACHABLE -> failures.increment();
        }
        breaker.record(outcome);
    }

    /// The attempt is over: its answer has been passed on, or there will be none.
    public void end() {
        underWay.decrementAndGet();
    }

    /// Requests that are there now, those whose answer is a stream included.
    public int underWay() {
        return underWay.get();
    }

    public long requests() {
        return requests.sum();
    }

    /// Of its requests, those that say that it was not well.
    public long failures() {
        return failures.sum();
    }

    /// `closed`, `open` or `half-open`.
    public String breakerState() {
        return switch (breaker.state()) {
            case CLOSED -> "closed";
            case OPEN -> "open";
            case HALF_OPEN -> "half-open";
        };
    }

    /// How long nobody is sent there.
    public Duration pause() {
        return breaker.pause();
    }

    boolean isFit() {
        return breaker.state() == Breaker.State.CLOSED;
    }

    /// Whether it at least says at once that it cannot; also while it is tried, for until then it did.
    boolean isQuick() {
        return breaker.state() != Breaker.State.CLOSED && breaker.cause() != Outcome.SILENT;
    }

    boolean tryOnce() {
        return breaker.tryOnce();
    }
}
