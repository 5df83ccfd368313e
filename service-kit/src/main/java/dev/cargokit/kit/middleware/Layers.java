package dev.cargokit.kit.middleware;

import jakarta.interceptor.Interceptor;

/// The order of the onion's layers, outermost first. A lower priority is further out; the transaction interceptor
/// of Jakarta Transactions stands at `PLATFORM_BEFORE + 200`, MicroProfile Fault Tolerance at 4010.
public final class Layers {

    /// Sees the call as the caller does: every refusal of an inner layer is in its line.
    public static final int LOGGED = Interceptor.Priority.PLATFORM_BEFORE + 10;

    /// Counts and times what the caller waited for.
    public static final int MEASURED = Interceptor.Priority.PLATFORM_BEFORE + 20;

    private Layers() {}
}
