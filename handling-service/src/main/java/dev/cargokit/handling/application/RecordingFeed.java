package dev.cargokit.handling.application;

import java.time.Duration;
import java.util.List;

/// Which cargos have events that booking may not know yet, as they are recorded by any instance of this service.
public interface RecordingFeed {

    /// The cargos of events that are recorded from now on.
    Subscription subscribe();

    /// Cargos with events that booking has not committed.
    ///
    /// @param limit of the events that are looked at
    Undelivered undelivered(int limit);

    /// @param all whether these are all such cargos
    record Undelivered(List<String> trackingIds, boolean all) {}

    interface Subscription extends AutoCloseable {

        /// The cargos of events that were committed since the last call, at most that many; waits for the first.
        ///
        /// @return empty when the time has passed before
        /// @throws IllegalStateException when cargos may have been missed
        List<String> next(int limit, Duration atMost) throws InterruptedException;

        @Override
        void close();
    }
}
