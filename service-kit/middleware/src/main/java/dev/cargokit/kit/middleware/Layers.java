package dev.cargokit.kit.middleware;

import jakarta.interceptor.Interceptor;

/// The order of the layers, outermost first: a lower priority is further out.
///
/// ```
/// Logged → Measured → Traced
///   → LimitedPerCaller → Limited → Shed
///     → Idempotent → Cached → Debounced → Throttled
///       → transaction (PLATFORM_BEFORE + 200)
///         → Fallback → Retry → CircuitBreaker → Timeout → Bulkhead (Fault Tolerance, 4010)
///           → method
/// ```
///
/// `LayersIT` asserts it; `docs/middleware.md` has the reasons.
public final class Layers {

    /// Logs what the caller gets, refusals of inner layers included.
    public static final int LOGGED = Interceptor.Priority.PLATFORM_BEFORE + 10;

    /// Counts and times what the caller waited for.
    public static final int MEASURED = Interceptor.Priority.PLATFORM_BEFORE + 20;

    /// One span for the call, however often it is repeated inside.
    public static final int TRACED = Interceptor.Priority.PLATFORM_BEFORE + 30;

    /// Before the common limit: one caller's rejected calls take no tokens from the others.
    public static final int LIMITED_PER_CALLER = Interceptor.Priority.PLATFORM_BEFORE + 50;

    /// The cheapest rejection; inside of it every layer costs more.
    public static final int LIMITED = Interceptor.Priority.PLATFORM_BEFORE + 60;

    /// Outside of every layer that waits, so that waiting calls count as in progress.
    public static final int SHED = Interceptor.Priority.PLATFORM_BEFORE + 70;

    /// A repeat counts against the limits, but does no work.
    public static final int IDEMPOTENT = Interceptor.Priority.PLATFORM_BEFORE + 80;

    /// A hit does not wait, and never reaches the inner layers.
    public static final int CACHED = Interceptor.Priority.PLATFORM_BEFORE + 90;

    /// Only cache misses make a burst.
    public static final int DEBOUNCED = Interceptor.Priority.PLATFORM_BEFORE + 100;

    /// Delays only calls that reach the method. No transaction is open while a call waits here.
    public static final int THROTTLED = Interceptor.Priority.PLATFORM_BEFORE + 110;

    private Layers() {}
}
