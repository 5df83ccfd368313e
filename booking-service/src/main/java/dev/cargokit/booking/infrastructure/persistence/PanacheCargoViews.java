package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.application.CargoPage;
import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.application.CargoViews;
import dev.cargokit.booking.domain.TrackingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads cargos as their rows are. Pages are found by key, not by offset: the hundredth is as quick as the
/// first.
@ApplicationScoped
class PanacheCargoViews implements CargoViews, PanacheRepositoryBase<CargoEntity, String> {

    private static final String SEARCH =
            " and (trackingId like ?2 escape '!' or origin = ?3 or destination = ?3" + " or lastKnownLocation = ?3)";

    /// In the order of the filters.
    private static final String COUNTS = "select count(*)"
            + Stream.of(CargoFilter.values())
                    .skip(1)
                    .map(filter -> ", count(case when true " + condition(filter) + " then 1 end)")
                    .collect(Collectors.joining())
            + " from cargo";

    @Override
    public Optional<CargoView> find(TrackingId trackingId) {
        return findByIdOptional(trackingId.value()).map(CargoEntity::view);
    }

    @Override
    public Optional<Long> version(TrackingId trackingId) {
        return getSession()
                .createQuery("select version from cargo where trackingId = :id", Long.class)
                .setParameter("id", trackingId.value())
                .uniqueResultOptional();
    }

    @Override
    public CargoPage page(CargoFilter filter, String search, long before, int limit) {
        var where = "number < ?1 " + condition(filter) + (search.isEmpty() ? "" : SEARCH) + " order by number desc";
        var found = search.isEmpty() ? find(where, before) : find(where, before, beginning(search), search);
        var rows = found.range(0, limit).list();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new CargoPage(
                shown.stream().map(CargoEntity::view).toList(),
                shown.isEmpty() ? before : shown.getLast().number,
                rows.size() > limit);
    }

    /// One look at the table: no index counts, and every page of the list asks at most every few seconds.
    @Override
    public Map<CargoFilter, Long> counts() {
        var row = getSession().createQuery(COUNTS, Object[].class).getSingleResult();
        var counts = new EnumMap<CargoFilter, Long>(CargoFilter.class);
        for (var filter : CargoFilter.values()) {
            counts.put(filter, (Long) row[filter.ordinal()]);
        }
        return counts;
    }

    private static String beginning(String search) {
        return search.replaceAll("[!%_]", "!$0") + "%";
    }

    /// Literals rather than parameters, so that the planner sees which partial index fits.
    private static String condition(CargoFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case NOT_ROUTED -> "and routingStatus = NOT_ROUTED";
            case ROUTED -> "and routingStatus = ROUTED";
            case MISROUTED -> "and routingStatus = MISROUTED";
            case MISDIRECTED -> "and misdirected";
            case CLAIMED -> "and transportStatus = CLAIMED";
        };
    }
}
