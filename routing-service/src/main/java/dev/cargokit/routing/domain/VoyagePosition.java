package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Comparator;

/// The position of a voyage in the order of departure, then number.
public record VoyagePosition(Instant departure, String number) implements Comparable<VoyagePosition> {

    /// Before every voyage.
    public static final VoyagePosition START = new VoyagePosition(Instant.EPOCH.minusSeconds(1), "");

    private static final Comparator<VoyagePosition> ORDER =
            Comparator.comparing(VoyagePosition::departure).thenComparing(VoyagePosition::number);

    public static VoyagePosition of(Voyage voyage) {
        return new VoyagePosition(voyage.departure(), voyage.number().value());
    }

    @Override
    public int compareTo(VoyagePosition other) {
        return ORDER.compare(this, other);
    }
}
