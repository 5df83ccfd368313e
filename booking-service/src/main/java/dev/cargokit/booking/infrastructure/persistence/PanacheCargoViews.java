package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.application.CargoPage;
import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.application.CargoViews;
import dev.cargokit.booking.domain.TrackingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Reads cargos as their rows are. Pages are found by key, not by offset: the hundredth is as quick as the
/// first.
@ApplicationScoped
class PanacheCargoViews implements CargoViews, PanacheRepositoryBase<CargoEntity, String> {

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
    public CargoPage page(CargoFilter filter, long before, int limit) {
        var rows = find("number < ?1 " + condition(filter) + " order by number desc", before)
                .range(0, limit)
                .list();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new CargoPage(
                shown.stream().map(CargoEntity::view).toList(),
                shown.isEmpty() ? before : shown.getLast().number,
                rows.size() > limit);
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
