package dev.cargokit.booking.application;

import static java.util.stream.Collectors.toSet;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes in what handling reports, many at a time: all that can be taken in one transaction, each once
/// however often it is delivered.
@Logged
@Measured
@ApplicationScoped
public class HandlingIntake {

    private final Cargoes cargoes;
    private final ReportTraces traces;
    private final Clock clock;

    HandlingIntake(Cargoes cargoes, ReportTraces traces, Clock clock) {
        this.cargoes = cargoes;
        this.traces = traces;
        this.clock = clock;
    }

    /// @return those that were refused, in the order in which they came
    @Transactional
    public List<Rejection> takeIn(List<IncomingReport> reports) {
        var ids = reports.stream().map(incoming -> incoming.report().cargo()).collect(toSet());
        var cargos = cargoes.holdAll(ids);
        var rejections = new ArrayList<Rejection>();
        for (var incoming : reports) {
            try {
                traces.follow(incoming, () -> handle(cargos, incoming));
            } catch (BookingRefusal reason) {
                rejections.add(new Rejection(incoming.report().id(), reason));
            }
        }
        cargoes.saveAll(cargos.values());
        return rejections;
    }

    private void handle(Map<TrackingId, Cargo> cargos, IncomingReport incoming) {
        var report = incoming.report();
        var cargo = cargos.get(report.cargo());
        if (cargo == null) {
            throw new UnknownCargo(report.cargo());
        }
        cargo.handle(report, clock.instant());
    }
}
