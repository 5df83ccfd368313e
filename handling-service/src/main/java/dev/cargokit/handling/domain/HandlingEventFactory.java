package dev.cargokit.handling.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/// Creates a handling event from a report, or refuses it. The checks are in the order of the contract; a
/// failed one saves the calls of those after it.
public final class HandlingEventFactory {

    /// How far reporters' clocks may be ahead (rule A9).
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final CargoRepository cargos;
    private final VoyageRepository voyages;
    private final LocationRepository locations;

    public HandlingEventFactory(CargoRepository cargos, VoyageRepository voyages, LocationRepository locations) {
        this.cargos = cargos;
        this.voyages = voyages;
        this.locations = locations;
    }

    /// A factory for these reports, whose cargos are looked up together, and each voyage once.
    public HandlingEventFactory prefetching(Collection<HandlingReport> reports) {
        var ids = reports.stream()
                .map(report -> TrackingId.parse(report.cargo()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var known = new HashMap<VoyageNumber, Boolean>();
        return new HandlingEventFactory(
                cargos.prefetch(ids), voyage -> known.computeIfAbsent(voyage, voyages::contains), locations);
    }

    /// @throws HandlingRefusal of the first rule that the report breaks
    public HandlingEvent create(HandlingReport report, Instant registrationTime) {
        var cargo = cargo(report);
        var voyage = voyage(report);
        var location = location(report);
        if (report.completionTime().isAfter(registrationTime.plus(CLOCK_SKEW))) {
            throw new HandlingRefusal.CompletedInFuture(report.completionTime());
        }
        return new HandlingEvent(cargo, report.type(), location, voyage, report.completionTime(), registrationTime);
    }

    private TrackingId cargo(HandlingReport report) {
        return TrackingId.parse(report.cargo())
                .filter(cargos::contains)
                .orElseThrow(() -> new HandlingRefusal.UnknownCargo(report.cargo()));
    }

    private VoyageNumber voyage(HandlingReport report) {
        if (!report.type().requiresVoyage()) {
            if (!report.voyage().isEmpty()) {
                throw new HandlingRefusal.VoyageNotAllowed(report.type());
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
