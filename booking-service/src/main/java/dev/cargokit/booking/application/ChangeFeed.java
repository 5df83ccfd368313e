package dev.cargokit.booking.application;

import java.util.List;

/// The one order in which all cargos changed, to be followed without missing anything.
public interface ChangeFeed {

    /// Where the feed ends at this moment: what is not committed yet comes after it.
    Position end();

    /// The next changes after that position, as far as their order is final.
    List<Change> after(Position position, int limit);

    /// Waits until something has probably changed, but not for long: not every change is signalled.
    void awaitNews() throws InterruptedException;

    record Change(Position position, String trackingId) {}

    /// A place in the feed: transactions in the order of their ids, changes within one in theirs.
    record Position(long transaction, long id) {

        /// @throws IllegalArgumentException if it is not what [#toString] wrote
        public static Position parse(String text) {
            var parts = text.split("-", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("A position is two numbers.");
            }
            return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return transaction + "-" + id;
        }
    }
}
