package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Registers handling reports with their cargos, a batch in one transaction, each report once however often
/// it is delivered.
@Logged
@Measured
@ApplicationScoped
public class HandlingReportService {

    private final CargoRepository cargos;
    private final Clock clock;

    HandlingReportService(CargoRepository cargos, Clock clock) {
        this.cargos = cargos;
        this.clock = clock;
    }

    /// @return the rejected reports, in the order of the batch
    @Transactional
    public List<RejectedReport> register(List<HandlingReport> reports) {
        var affected = cargos.findReportedForUpdate(reports);
        var rejected = new ArrayList<RejectedReport>();
        for (var report : reports) {
            try {
                register(report, affected.get(report.cargo()));
            } catch (BookingRefusal reason) {
                rejected.add(new RejectedReport(report.id(), reason));
            }
        }
        cargos.saveAll(affected.values());
        return rejected;
    }

    private void register(HandlingReport report, Cargo cargo) {
        if (cargo == null) {
            throw new UnknownCargo(report.cargo());
        }
        cargo.handle(report, clock.instant());
    }
}
