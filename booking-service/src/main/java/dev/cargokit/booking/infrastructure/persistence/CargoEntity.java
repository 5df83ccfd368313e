package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.Delivery;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.RoutingStatus;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TransportStatus;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// A cargo's row: route specification, legs, and the delivery that was derived when it last changed.
@Entity(name = "cargo")
@Table(name = "cargo")
class CargoEntity {

    @Id
    @Column(name = "tracking_id")
    String trackingId;

    /// The order of booking, assigned by the database.
    @Column(insertable = false, updatable = false)
    long number;

    @Version
    long version;

    String origin;
    String destination;

    @Column(name = "arrival_deadline")
    Instant arrivalDeadline;

    @Column(name = "departing_after")
    Instant departingAfter;

    /// Replaced, never changed: Hibernate need not copy it as JSON to find changes.
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    List<LegDocument> legs;

    @Enumerated(EnumType.STRING)
    @Column(name = "routing_status")
    RoutingStatus routingStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "transport_status")
    TransportStatus transportStatus;

    boolean misdirected;

    @Column(name = "unloaded_at_destination")
    boolean unloadedAtDestination;

    @Column(name = "last_known_location")
    String lastKnownLocation;

    @Column(name = "current_voyage")
    String currentVoyage;

    Instant eta;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_activity")
    HandlingType nextActivity;

    @Column(name = "next_location")
    String nextLocation;

    @Column(name = "next_voyage")
    String nextVoyage;

    @Column(name = "next_expected_by")
    Instant nextExpectedBy;

    /// Null when there are none, so that an index finds the others.
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    List<RiskDocument> risks;

    /// The number of domain events.
    int events;

    void update(Cargo cargo) {
        trackingId = cargo.trackingId().value();
        origin = cargo.specification().origin().code();
        destination = cargo.specification().destination().code();
        arrivalDeadline = cargo.specification().arrivalDeadline();
        departingAfter = cargo.specification().departingAfter();
        legs = cargo.itinerary()
                .map(itinerary -> itinerary.legs().stream().map(LegDocument::of).toList())
                .orElse(null);
        risks = cargo.risks().isEmpty()
                ? null
                : cargo.risks().stream().map(RiskDocument::of).toList();
        update(cargo.delivery());
    }

    private void update(Delivery delivery) {
        var next = delivery.nextExpectedActivity();
        routingStatus = delivery.routingStatus();
        transportStatus = delivery.transportStatus();
        misdirected = delivery.misdirected();
        unloadedAtDestination = delivery.unloadedAtDestination();
        lastKnownLocation = delivery.lastKnownLocation().map(UnLocode::code).orElse(null);
        currentVoyage = delivery.currentVoyage().map(VoyageNumber::value).orElse(null);
        eta = delivery.eta().orElse(null);
        nextActivity = next.map(HandlingActivity::type).orElse(null);
        nextLocation = next.map(activity -> activity.location().code()).orElse(null);
        nextVoyage =
                next.flatMap(HandlingActivity::voyage).map(VoyageNumber::value).orElse(null);
        nextExpectedBy = delivery.nextExpectedBy().orElse(null);
    }

    Cargo toCargo(HandlingHistory history) {
        return new Cargo(
                new TrackingId(trackingId),
                version,
                specification(),
                Optional.ofNullable(legs).map(_ -> new Itinerary(legs())),
                history,
                risks());
    }

    CargoView toView() {
        return new CargoView(new TrackingId(trackingId), version, specification(), legs(), delivery(), risks());
    }

    private List<KnownRisk> risks() {
        return risks == null
                ? List.of()
                : risks.stream().map(RiskDocument::toRisk).toList();
    }

    private RouteSpecification specification() {
        return new RouteSpecification(new UnLocode(origin), new UnLocode(destination), arrivalDeadline, departingAfter);
    }

    private List<Leg> legs() {
        return legs == null ? List.of() : legs.stream().map(LegDocument::toLeg).toList();
    }

    private Delivery delivery() {
        return new Delivery(
                routingStatus,
                transportStatus,
                misdirected,
                unloadedAtDestination,
                Optional.ofNullable(lastKnownLocation).map(UnLocode::new),
                Optional.ofNullable(currentVoyage).map(VoyageNumber::new),
                Optional.ofNullable(eta),
                Optional.ofNullable(nextActivity)
                        .map(type -> HandlingEventEntity.activity(type, nextLocation, nextVoyage)),
                Optional.ofNullable(nextExpectedBy),
                risks().stream().map(KnownRisk::risk).toList());
    }
}
