package dev.cargokit.kit.middleware;

import java.util.Optional;

/// Who is calling, as said by a transport that has no HTTP request: a gRPC interceptor, a Thrift processor.
public final class Callers {

    private static final ScopedValue<String> PRESENT = ScopedValue.newInstance();

    private Callers() {}

    /// Runs what follows on behalf of this caller: `Callers.as(peer).call(() -> service.sum(a, b))`.
    public static ScopedValue.Carrier as(String caller) {
        return ScopedValue.where(PRESENT, caller);
    }

    /// Whom a transport has named, if one has.
    public static Optional<String> present() {
        return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
    }
}
