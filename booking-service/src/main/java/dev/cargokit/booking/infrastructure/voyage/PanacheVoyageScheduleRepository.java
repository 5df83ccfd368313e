package dev.cargokit.booking.infrastructure.voyage;

import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.booking.domain.voyage.VoyageScheduleRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Changed schedules in PostgreSQL. Advisory locks until the end of the transaction: there is no row to lock of a
/// voyage that has not changed yet.
@ApplicationScoped
class PanacheVoyageScheduleRepository
        implements VoyageScheduleRepository, PanacheRepositoryBase<VoyageScheduleEntity, String> {

    private static final String LOCK_SHARED =
            "select pg_advisory_xact_lock_shared(hashtext('voyage_schedule'), hashtext(?))";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('voyage_schedule'), hashtext(?))";

    @Override
    public List<VoyageSchedule> findForAssignment(Collection<VoyageNumber> voyages) {
        voyages.forEach(voyage -> lock(LOCK_SHARED, voyage));
        return list(
                        "voyageNumber in ?1",
                        voyages.stream().map(VoyageNumber::value).toList())
                .stream()
                .map(VoyageScheduleEntity::toSchedule)
                .toList();
    }

    @Override
    public Optional<VoyageSchedule> find(VoyageNumber voyage) {
        return findByIdOptional(voyage.value()).map(VoyageScheduleEntity::toSchedule);
    }

    @Override
    public void save(VoyageSchedule schedule) {
        lock(LOCK, schedule.voyage());
        var stored = findById(schedule.voyage().value());
        if (stored == null) {
            var entity = new VoyageScheduleEntity();
            entity.voyageNumber = schedule.voyage().value();
            entity.update(schedule);
            persist(entity);
        } else if (stored.version < schedule.version()) {
            stored.update(schedule);
        }
    }

    private void lock(String sql, VoyageNumber voyage) {
        getSession().doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, voyage.value());
                statement.execute();
            }
        });
    }
}
