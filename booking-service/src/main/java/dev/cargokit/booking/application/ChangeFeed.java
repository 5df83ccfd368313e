package dev.cargokit.booking.application;

import java.time.Duration;
import java.util.List;

/// The changes of all cargos in one order. A subscriber that resumes from its last position misses none.
public interface ChangeFeed {

    /// The current end of the feed; everything not committed yet comes after it.
    Position end();

    /// The next changes after a position, as far as their order is final.
    Batch after(Position position, int limit);

    /// Waits until there may be changes after those of a batch. That is so now and then without any, as a notification
    /// may be lost: callers poll again.
    ///
    /// @return false when the time has passed before
    boolean awaitChange(Batch batch, Duration atMost) throws InterruptedException;

    /// @param pending whether more changes are committed whose order is not final yet
    /// @param notifications how many of them were received before the batch was read
    /// @param readAt when it was read, as [System#nanoTime]
    record Batch(List<Change> changes, boolean pending, long notifications, long readAt) {}

    record Change(Position position, String trackingId) {}

    /// A position in the feed: transactions in the order of their ids, changes within one in theirs.
    record Position(long transaction, long id) {

        /// @throws IllegalArgumentException if the text was not written by [#toString]
        public static Position parse(String text) {
            var parts = text.split("-", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("A position is two numbers");
            }
            return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return transaction + "-" + id;
        }
    }
}
