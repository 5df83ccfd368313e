package dev.cargokit.booking.application.voyage;

import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.booking.domain.voyage.VoyageScheduleRepository;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Brings changes of voyages to the cargos concerned (rule A15), in the order of routing's feed.
///
/// A change is two steps: one transaction stores its schedule and position, then a transaction per batch of cargos
/// estimates these and stores how far it got. So each cargo is estimated once in effect, wherever a crash interrupts,
/// and other requests for a cargo wait for one batch at most.
@Transactional
@ApplicationScoped
public class VoyageChangeService {

    /// Cargos per transaction.
    static final int BATCH = 100;

    private final CargoRepository cargos;
    private final VoyageScheduleRepository schedules;
    private final VoyageChangeProgressRepository progress;
    private final Clock clock;

    VoyageChangeService(
            CargoRepository cargos,
            VoyageScheduleRepository schedules,
            VoyageChangeProgressRepository progress,
            Clock clock) {
        this.cargos = cargos;
        this.schedules = schedules;
        this.progress = progress;
        this.clock = clock;
    }

    /// The position of the last change that was stored.
    public long position() {
        return progress.find().position();
    }

    /// Stores the schedule of a change, unless that was done before.
    ///
    /// @return false, and nothing is stored, while cargos of the change before are still to be estimated
    @Logged
    @Measured
    public boolean store(VoyageChange change) {
        var current = progress.findForUpdate();
        if (change.position() <= current.position()) {
            return true;
        }
        if (current.voyage().isPresent()) {
            return false;
        }
        change.schedule().ifPresent(schedules::save);
        progress.save(current.changed(change.position(), change.schedule().map(VoyageSchedule::voyage)));
        return true;
    }

    /// Estimates the next batch of cargos that the stored change concerns.
    ///
    /// @return whether there may be more
    public boolean estimateNext() {
        var current = progress.findForUpdate();
        if (current.voyage().isEmpty()) {
            return false;
        }
        var voyage = current.voyage().get();
        var batch = cargos.findByVoyage(voyage, current.doneUntil(), BATCH);
        var concerned = cargos.findAllForUpdate(batch).values();
        var schedule = schedules.find(voyage).orElseThrow();
        concerned.forEach(cargo -> cargo.reschedule(schedule, clock.instant()));
        cargos.saveAll(concerned);
        var more = batch.size() == BATCH;
        progress.save(more ? current.doneUntil(batch.getLast()) : current.finished());
        return more;
    }
}
