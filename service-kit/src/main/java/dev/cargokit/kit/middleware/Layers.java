package dev.cargokit.kit.middleware;

import jakarta.interceptor.Interceptor;

/// The order of the onion's layers, outermost first: a lower priority is further out. The transaction interceptor of
/// Jakarta Transactions stands at `PLATFORM_BEFORE + 200`, inside of all these; MicroProfile Fault Tolerance stands
/// within that, at 4010, and has an order of its own: fallback, retry, circuit breaker, timeout, bulkhead.
public final class Layers {

    /// Sees the call as the caller does: every refusal of an inner layer is in its line.
    public static final int LOGGED = Interceptor.Priority.PLATFORM_BEFORE + 10;

    /// Counts and times what the caller waited for.
    public static final int MEASURED = Interceptor.Priority.PLATFORM_BEFORE + 20;

    /// One span for the call, however often it is repeated inside.
    public static final int TRACED = Interceptor.Priority.PLATFORM_BEFORE + 30;

    /// Where a fault switch acts on transports other than HTTP: seen by log, metrics and trace like a real failure.
    public static final int FAULT_PRONE = Interceptor.Priority.PLATFORM_BEFORE + 40;

    /// Before the common limit: what one noisy caller is refused takes nothing from the others.
    public static final int LIMITED_PER_CALLER = Interceptor.Priority.PLATFORM_BEFORE + 50;

    /// The cheapest answer to too much; inside of it everything costs more.
    public static final int LIMITED = Interceptor.Priority.PLATFORM_BEFORE + 60;

    /// Outside of whatever may wait, so that calls that wait count as under way.
    public static final int SHED = Interceptor.Priority.PLATFORM_BEFORE + 70;

    /// A repeat is answered before anything is done for it again, but counts against the limits.
    public static final int IDEMPOTENT = Interceptor.Priority.PLATFORM_BEFORE + 80;

    /// A hit neither waits nor touches what the inner layers protect.
    public static final int CACHED = Interceptor.Priority.PLATFORM_BEFORE + 90;

    /// Only what the cache does not know makes a burst.
    public static final int DEBOUNCED = Interceptor.Priority.PLATFORM_BEFORE + 100;

    /// Paces what really goes on to the method. No transaction is open while a call waits here.
    public static final int THROTTLED = Interceptor.Priority.PLATFORM_BEFORE + 110;

    private Layers() {}
}
