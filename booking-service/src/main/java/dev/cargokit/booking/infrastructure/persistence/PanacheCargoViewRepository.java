package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.application.CargoPage;
import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/// Reads cargos from their rows. Pages are found by key (keyset pagination), so that the hundredth is as
/// fast as the first.
@ApplicationScoped
class PanacheCargoViewRepository implements CargoViewRepository, PanacheRepositoryBase<CargoEntity, String> {

    private static final String SEARCH =
            " and (trackingId like :prefix escape '!' or origin = :search or destination = :search"
                    + " or lastKnownLocation = :search)";

    private static final String OVERDUE = "overdue";

    /// In the order of the filters.
    private static final String COUNTS = "select count(*)"
            + Stream.of(CargoFilter.values())
                    .skip(1)
                    .map(filter -> ", count(case when true " + condition(filter) + " then 1 end)")
                    .collect(Collectors.joining())
            + " from cargo";

    private final Clock clock;

    PanacheCargoViewRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<CargoView> find(TrackingId trackingId) {
        return findByIdOptional(trackingId.value()).map(CargoEntity::toView);
    }

    @Override
    public Optional<Long> findVersion(TrackingId trackingId) {
        return getSession()
                .createQuery("select version from cargo where trackingId = :id", Long.class)
                .setParameter("id", trackingId.value())
                .uniqueResultOptional();
    }

    @Override
    public List<TrackingId> findExisting(Collection<TrackingId> trackingIds) {
        return getSession()
                .createQuery("select trackingId from cargo where trackingId in :ids", String.class)
                .setParameterList(
                        "ids", trackingIds.stream().map(TrackingId::value).toList())
                .getResultList()
                .stream()
                .map(TrackingId::new)
                .toList();
    }

    @Override
    public CargoPage findPage(CargoFilter filter, String search, long before, int limit) {
        var where =
                "number < :before " + condition(filter) + (search.isEmpty() ? "" : SEARCH) + " order by number desc";
        var parameters = new HashMap<String, Object>(Map.of("before", before));
        if (filter == CargoFilter.AT_RISK) {
            parameters.put(OVERDUE, overdueBefore());
        }
        if (!search.isEmpty()) {
            parameters.putAll(Map.of("prefix", prefixPattern(search), "search", search));
        }
        var found = find(where, parameters);
        // Read-only entities need no snapshot, for which Hibernate would bind the legs a second time.
        var rows = found.range(0, limit)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
        var page = rows.subList(0, Math.min(limit, rows.size()));
        return new CargoPage(
                page.stream().map(CargoEntity::toView).toList(),
                page.isEmpty() ? before : page.getLast().number,
                rows.size() > limit);
    }

    /// One sequential scan for all counts.
    @Override
    public Map<CargoFilter, Long> countByFilter() {
        var row = getSession()
                .createQuery(COUNTS, Object[].class)
                .setParameter(OVERDUE, overdueBefore())
                .getSingleResult();
        var counts = new EnumMap<CargoFilter, Long>(CargoFilter.class);
        for (var filter : CargoFilter.values()) {
            counts.put(filter, (Long) row[filter.ordinal()]);
        }
        return counts;
    }

    private Instant overdueBefore() {
        return clock.instant().minus(KnownRisk.OVERDUE_AFTER);
    }

    private static String prefixPattern(String search) {
        return search.replaceAll("[!%_]", "!$0") + "%";
    }

    /// Literals rather than parameters: the planner must see which partial index applies.
    private static String condition(CargoFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case NOT_ROUTED -> "and routingStatus = NOT_ROUTED";
            case ROUTED -> "and routingStatus = ROUTED";
            case MISROUTED -> "and routingStatus = MISROUTED";
            case MISDIRECTED -> "and misdirected";
            case AT_RISK -> "and (risks is not null or nextExpectedBy < :" + OVERDUE + ")";
            case CLAIMED -> "and transportStatus = CLAIMED";
        };
    }
}
