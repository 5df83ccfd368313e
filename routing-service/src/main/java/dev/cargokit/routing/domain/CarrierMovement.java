package dev.cargokit.routing.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// One hop of a voyage, from one call to the next. Timetables know whole seconds: fractions are cut off.
public record CarrierMovement(UnLocode from, UnLocode to, Instant departure, Instant arrival) {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public CarrierMovement {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        departure = Objects.requireNonNull(departure).truncatedTo(ChronoUnit.SECONDS);
        arrival = Objects.requireNonNull(arrival).truncatedTo(ChronoUnit.SECONDS);
        if (from.equals(to)) {
            throw new RoutingRefusal.UnsoundMovement("to", "A movement ends elsewhere than it begins.");
        }
        if (departure.isBefore(EARLIEST)) {
            throw new RoutingRefusal.UnsoundMovement("departure", "A movement departs after 1970.");
        }
        if (!arrival.isAfter(departure)) {
            throw new RoutingRefusal.UnsoundMovement("arrival", "A movement arrives after it departs.");
        }
        if (arrival.isAfter(LATEST)) {
            throw new RoutingRefusal.UnsoundMovement("arrival", "A movement arrives before the year 10000.");
        }
    }
}
