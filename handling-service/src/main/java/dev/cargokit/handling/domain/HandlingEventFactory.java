package dev.cargokit.handling.domain;

import java.time.Duration;
import java.time.Instant;

/// Makes a handling event out of a report, or refuses it. The checks come in the order of the contract: each asks
/// as little as it can, so that an unknown cargo costs no question about voyages.
public final class HandlingEventFactory {

    /// How far the clocks of those who report may be ahead of ours (rule A9).
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Cargoes cargoes;
    private final Voyages voyages;
    private final Locations locations;

    public HandlingEventFactory(Cargoes cargoes, Voyages voyages, Locations locations) {
        this.cargoes = cargoes;
        this.voyages = voyages;
        this.locations = locations;
    }

    /// The event that the report tells of.
    ///
    /// @throws HandlingRefusal of the first rule that it breaks
    public HandlingEvent create(HandlingReport report, Instant registrationTime) {
        TrackingId cargo = cargo(report);
        VoyageNumber voyage = voyage(report);
        UnLocode location = location(report);
        if (report.completionTime().isAfter(registrationTime.plus(CLOCK_SKEW))) {
            throw new HandlingRefusal.CompletedInFuture(report.completionTime());
        }
        return new HandlingEvent(cargo, report.type(), location, voyage, report.completionTime(), registrationTime);
    }

    private TrackingId cargo(HandlingReport report) {
        return TrackingId.parse(report.cargo())
                .filter(cargoes::contains)
                .orElseThrow(() -> new HandlingRefusal.UnknownCargo(report.cargo()));
    }

    private VoyageNumber voyage(HandlingReport report) {
        if (!report.type().isOfVoyage()) {
            if (!report.voyage().isEmpty()) {
                throw new HandlingRefusal.VoyageForbidden(report.type());
            }
            return VoyageNumber.NONE;
        }
        if (report.voyage().isEmpty()) {
            throw new HandlingRefusal.VoyageRequired(report.type());
        }
        return VoyageNumber.parse(report.voyage())
                .filter(voyages::contains)
                .orElseThrow(() -> new HandlingRefusal.UnknownVoyage(report.voyage()));
    }

    private UnLocode location(HandlingReport report) {
        return UnLocode.parse(report.location())
                .filter(locations::contains)
                .orElseThrow(() -> new HandlingRefusal.UnknownLocation(report.location()));
    }
}
