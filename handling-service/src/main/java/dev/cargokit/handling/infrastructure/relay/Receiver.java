package dev.cargokit.handling.infrastructure.relay;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who is told of handling events.
interface Receiver {

    /// Tells these events, in order. When this returns, the receiver has them on disk; those that it had before
    /// change nothing.
    ///
    /// @return the events that it will never take in, by id, and why
    /// @throws Unavailable when it cannot be told anything at present
    /// @throws Refused when it will not take this batch, be it for one event in it
    Map<UUID, String> take(List<OutboxRow> events);

    /// The receiver is down, slow or overloaded: whatever it is told, not now.
    final class Unavailable extends RuntimeException {
        Unavailable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /// The receiver is there and does not want this.
    final class Refused extends RuntimeException {
        Refused(String reason) {
            super(reason);
        }
    }
}
