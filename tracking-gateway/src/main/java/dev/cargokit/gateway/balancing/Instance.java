package dev.cargokit.gateway.balancing;

import dev.cargokit.gateway.breaking.CircuitBreaker;
import dev.cargokit.gateway.breaking.CircuitBreaker.State;
import dev.cargokit.gateway.breaking.Outcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// One instance of a service, with what this gateway has learnt from its own requests.
public final class Instance {

    private final InstanceAddress address;
    private final CircuitBreaker breaker;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final LongAdder requests = new LongAdder();
    private final LongAdder failures = new LongAdder();

    Instance(InstanceAddress address, LongSupplier nanoTime) {
        this.address = address;
        this.breaker = new CircuitBreaker(nanoTime);
    }

    public InstanceAddress address() {
        return address;
    }

    /// An attempt begins; it must [#end()].
    public void begin() {
        inFlight.incrementAndGet();
        requests.increment();
    }

    /// The outcome of an attempt, as soon as it is known; once per attempt.
    public void record(Outcome outcome) {
        switch (outcome) {
            case SUCCESS, CANCELLED -> {}
            case FAILURE, TIMEOUT, CONNECT_FAILURE -> failures.increment();
        }
        breaker.record(outcome);
    }

    /// The attempt is over: its response has been passed on, or there will be none.
    public void end() {
        inFlight.decrementAndGet();
    }

    /// Requests in flight, event streams included.
    public int inFlight() {
        return inFlight.get();
    }

    public long requests() {
        return requests.sum();
    }

    /// Requests whose outcome counts against the instance.
    public long failures() {
        return failures.sum();
    }

    public State breakerState() {
        return breaker.state();
    }

    /// The time until an ejected instance gets its next probe.
    public Duration ejectedFor() {
        return breaker.remainingDelay();
    }

    boolean isHealthy() {
        return breaker.state() == State.CLOSED;
    }

    /// Whether an ejected instance at least fails without delay; also while it is probed, for until then it did.
    boolean failsFast() {
        return breaker.state() != State.CLOSED && breaker.cause() != Outcome.TIMEOUT;
    }

    boolean tryProbe() {
        return breaker.tryProbe();
    }
}
