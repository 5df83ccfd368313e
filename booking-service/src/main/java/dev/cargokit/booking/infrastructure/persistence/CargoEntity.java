package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Delivery;
import dev.cargokit.booking.domain.HandlingActivity;
import dev.cargokit.booking.domain.HandlingHistory;
import dev.cargokit.booking.domain.HandlingType;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.Leg;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.RoutingStatus;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.TransportStatus;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
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
import org.hibernate.type.SqlTypes;

/// A cargo's row: what was promised, its legs, and the delivery that was derived when it last changed.
@Entity(name = "cargo")
@Table(name = "cargo")
class CargoEntity {

    @Id
    @Column(name = "tracking_id")
    String trackingId;

    /// The order of booking, given by the database.
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

    /// How many domain events the cargo has so far.
    int events;

    void take(Cargo cargo) {
        trackingId = cargo.trackingId().value();
        origin = cargo.specification().origin().code();
        destination = cargo.specification().destination().code();
        arrivalDeadline = cargo.specification().arrivalDeadline();
        departingAfter = cargo.specification().departingAfter();
        legs = cargo.itinerary()
                .map(itinerary -> itinerary.legs().stream().map(LegDocument::of).toList())
                .orElse(null);
        take(cargo.delivery());
    }

    private void take(Delivery delivery) {
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
    }

    Cargo cargo(HandlingHistory history) {
        return new Cargo(
                new TrackingId(trackingId),
                version,
                specification(),
                Optional.ofNullable(legs).map(_ -> new Itinerary(legs())),
                history);
    }

    CargoView view() {
        return new CargoView(new TrackingId(trackingId), version, specification(), legs(), delivery());
    }

    private RouteSpecification specification() {
        return new RouteSpecification(new UnLocode(origin), new UnLocode(destination), arrivalDeadline, departingAfter);
    }

    private List<Leg> legs() {
        return legs == null ? List.of() : legs.stream().map(LegDocument::leg).toList();
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
                        .map(type -> HandlingEventEntity.activity(type, nextLocation, nextVoyage)));
    }
}
