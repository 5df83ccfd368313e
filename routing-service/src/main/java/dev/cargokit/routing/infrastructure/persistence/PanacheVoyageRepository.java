package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.kit.postgres.Notifications;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.domain.VoyageRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.jpa.AvailableHints;

/// Voyages in PostgreSQL. Every change is notified to the other instances on the channel [#CHANGED].
@ApplicationScoped
public class PanacheVoyageRepository implements VoyageRepository, PanacheRepositoryBase<VoyageEntity, String> {

    public static final String CHANGED = "timetable_changed";

    private static final String DEPARTING_FROM = """
            select * from voyage
            where (departure, number) > (:departure, :number)
              and not cancelled
              and movements @> jsonb_build_array(jsonb_build_object('from', cast(:port as text)))
              and jsonb_path_exists(movements, '$[*] ? (@.from == $port && @.departure > $after)',
                                    jsonb_build_object('port', cast(:port as text), 'after', cast(:after as bigint)))
            order by departure, number
            limit :limit""";

    private final TimetableVersion version;
    private final PanacheScheduleHistory history;
    private final Notifications notifications;

    PanacheVoyageRepository(TimetableVersion version, PanacheScheduleHistory history, Notifications notifications) {
        this.version = version;
        this.history = history;
        this.notifications = notifications;
    }

    @Override
    public Optional<Voyage> find(VoyageNumber number) {
        return findByIdOptional(number.value()).map(VoyageEntity::toVoyage);
    }

    @Override
    public List<Voyage> findAll(Collection<VoyageNumber> numbers) {
        return voyages(
                list("number in ?1", numbers.stream().map(VoyageNumber::value).toList()));
    }

    @Override
    public List<Voyage> findDeparting(Instant after, VoyagePosition beyond, int limit) {
        return voyages(find(
                        "not cancelled and departure > ?1 and (departure, number) > (?2, ?3)"
                                + " order by departure, number",
                        after,
                        beyond.departure(),
                        beyond.number())
                .range(0, limit - 1)
                .list());
    }

    @Override
    public List<Voyage> findDepartingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit) {
        return voyages(getEntityManager()
                .createNativeQuery(DEPARTING_FROM, VoyageEntity.class)
                .setParameter("departure", beyond.departure())
                .setParameter("number", beyond.number())
                .setParameter("port", port.code())
                .setParameter("after", after.getEpochSecond())
                .setParameter("limit", limit)
                .getResultList());
    }

    @Override
    public Optional<Voyage> findForUpdate(VoyageNumber number) {
        version.lock();
        return find(number);
    }

    @Override
    public void store(ScheduleChange change) {
        var voyage = change.voyage();
        long next = version.increment();
        findByIdOptional(voyage.number().value())
                .ifPresentOrElse(row -> row.update(voyage, next), () -> persist(VoyageEntity.of(voyage, next)));
        history.add(next, change);
        notifications.send(CHANGED, "");
    }

    @Override
    public void add(Collection<Voyage> voyages) {
        long next = version.increment();
        Set<Voyage> known =
                new HashSet<>(findAll(voyages.stream().map(Voyage::number).toList()));
        persist(voyages.stream()
                .filter(voyage -> !known.contains(voyage))
                .map(voyage -> VoyageEntity.of(voyage, next)));
        notifications.send(CHANGED, "");
    }

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public List<Voyage> changedSince(long version) {
        return voyages(find("version > ?1", version)
                .withHint(AvailableHints.HINT_READ_ONLY, true)
                .list());
    }

    private static List<Voyage> voyages(List<?> rows) {
        return rows.stream().map(row -> ((VoyageEntity) row).toVoyage()).toList();
    }
}
