package dev.cargokit.pages.operations;

import dev.cargokit.pages.operations.Overview.Instance;
import java.util.List;

/// A service as it is seen from here.
public record Seen(String name, String discovery, List<At> instances) {

    /// Whether anybody could answer for it.
    public boolean up() {
        return instances.stream().anyMatch(at -> !at.away());
    }

    /// An instance.
    ///
    /// @param ready null where readiness cannot be asked for
    /// @param outbox null where there is none, or it does not tell
    public record At(Instance told, Boolean ready, Outbox outbox) {

        /// Whether it is not to be reached: it says so itself or, where it cannot be asked, its breaker does.
        public boolean away() {
            return ready == null ? "open".equals(told.breaker()) : !ready;
        }
    }

    /// Events that wait to be delivered to booking.
    ///
    /// @param backlog how many
    /// @param parked of which so many were refused and wait for somebody
    /// @param oldestSeconds how long the oldest has been waiting
    public record Outbox(long backlog, long parked, long oldestSeconds) {}
}
