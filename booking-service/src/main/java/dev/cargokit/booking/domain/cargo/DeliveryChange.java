package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.cargo.CargoEvent.CargoArrived;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoDelayed;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoExpedited;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoMisdirected;
import dev.cargokit.booking.domain.cargo.CargoEvent.ConnectionMissed;
import dev.cargokit.booking.domain.cargo.CargoEvent.ConnectionRestored;
import dev.cargokit.booking.domain.cargo.CargoEvent.LegCannotBeSailed;
import dev.cargokit.booking.domain.cargo.CargoEvent.LegRestored;
import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.estimate.Risk.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a change made of a delivery. What becomes so or ceases is published once each (rules A12, A16 to A18).
///
/// @param reason for a reader
record DeliveryChange(TrackingId cargo, Delivery before, Delivery after, String reason, Instant now) {

    List<CargoEvent> events() {
        return Stream.of(becameMisdirected(), arrived(), etaMoved(), risksCeased(), risksArisen())
                .flatMap(events -> events)
                .toList();
    }

    Optional<EtaChange> etaChange() {
        return after.eta().equals(before.eta())
                ? Optional.empty()
                : Optional.of(new EtaChange(after.eta(), reason, now));
    }

    /// The risks now, each with the time since when it is known.
    List<KnownRisk> known(List<KnownRisk> earlier) {
        return after.risks().stream()
                .map(risk -> new KnownRisk(risk, since(risk, earlier)))
                .toList();
    }

    private Instant since(Risk risk, List<KnownRisk> earlier) {
        return earlier.stream()
                .filter(known -> known.risk().isSameAs(risk))
                .map(KnownRisk::since)
                .findFirst()
                .orElse(now);
    }

    private Stream<CargoEvent> becameMisdirected() {
        return after.lastKnownLocation().stream()
                .filter(_ -> after.misdirected() && !before.misdirected())
                .map(location -> new CargoMisdirected(cargo, now, location));
    }

    private Stream<CargoEvent> arrived() {
        return after.lastKnownLocation().stream()
                .filter(_ -> after.unloadedAtDestination() && !before.unloadedAtDestination())
                .map(destination -> new CargoArrived(cargo, now, destination));
    }

    private Stream<CargoEvent> etaMoved() {
        return before.eta().stream()
                .flatMap(previous -> after.eta().stream()
                        .filter(eta -> !eta.equals(previous))
                        .map(eta -> eta.isAfter(previous)
                                ? new CargoDelayed(cargo, now, eta, previous, reason)
                                : new CargoExpedited(cargo, now, eta, previous, reason)));
    }

    /// That a cargo is late is what its ETA says.
    private Stream<CargoEvent> risksArisen() {
        return without(after.risks(), before.risks())
                .flatMap(risk -> risk.leg().stream().mapToObj(leg -> arisen(risk, leg)));
    }

    /// A misdirection mends nothing.
    private Stream<CargoEvent> risksCeased() {
        return without(before.risks(), after.risks())
                .filter(_ -> !after.misdirected())
                .flatMap(risk -> risk.leg().stream().mapToObj(leg -> ceased(risk, leg)));
    }

    private static Stream<Risk> without(List<Risk> risks, List<Risk> others) {
        return risks.stream().filter(risk -> others.stream().noneMatch(risk::isSameAs));
    }

    private CargoEvent arisen(Risk risk, int leg) {
        return risk.kind() == Kind.MISSED_CONNECTION
                ? new ConnectionMissed(cargo, now, leg, risk.detail())
                : new LegCannotBeSailed(cargo, now, leg, risk.detail());
    }

    private CargoEvent ceased(Risk risk, int leg) {
        return risk.kind() == Kind.MISSED_CONNECTION
                ? new ConnectionRestored(cargo, now, leg)
                : new LegRestored(cargo, now, leg);
    }
}
