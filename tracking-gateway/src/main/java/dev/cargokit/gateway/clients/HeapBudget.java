package dev.cargokit.gateway.clients;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.ConfigProvider;

/// How much all clients together may have, so that the memory for it fits the heap. `docs/gateway.md` has the
/// calculation.
public final class HeapBudget {

    /// The heap without the cached views of tracking.
    private static final long HEAP = Runtime.getRuntime().maxMemory()
            - ConfigProvider.getConfig()
                    .getOptionalValue("cargokit.tracking.cache", MemorySize.class)
                    .map(MemorySize::asLongValue)
                    .orElse(0L);

    /// A head of 100 fields in 15 KB, a part of a body or of a response, and what belongs to the request: 74 KB.
    private static final long PER_REQUEST_IN_FLIGHT = 160 << 10;

    private HeapBudget() {}

    public static long requestsInFlight() {
        return HEAP / PER_REQUEST_IN_FLIGHT;
    }

    static long openRequests() {
        return 2 * requestsInFlight();
    }

    /// Of heads that are not handled yet. As header fields they may take thirty times as much.
    static long unhandledHeads() {
        return HEAP / 256;
    }

    /// Outside of the heap, where the same maximum applies.
    static long unsent() {
        return HEAP / 4;
    }
}
