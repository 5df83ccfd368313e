package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The application without a container: everything in memory, and a clock that stands still. Cargos that start with
/// `NO` do not exist, and booking cannot be asked about those that start with `AWAY`.
final class Port {

    static final Instant NOW = Instant.parse("2009-03-20T00:00:00Z");

    final List<HandlingEvent> outbox = new ArrayList<>();
    final FiredEvents<HandlingEventRecorded> recorded = new FiredEvents<>();
    final HandlingHistories histories = new InMemoryHandlingHistories();
    final HandlingEventFactory factory = new HandlingEventFactory(
            cargo -> isBooked(cargo.value()),
            voyage -> !voyage.value().startsWith("X"),
            location -> !location.value().startsWith("Z"));
    final HandlingRecorder recorder = new HandlingRecorder(histories, outbox::add, recorded);
    final HandlingService handling = new HandlingService(
            factory, recorder, histories, cargo -> isBooked(cargo.value()), Clock.fixed(NOW, ZoneOffset.UTC));

    static HandlingReport report(String cargo, HandlingEventType type, String location, String voyage, int day) {
        return new HandlingReport(
                cargo, type, location, voyage, Instant.parse("2009-03-%02dT00:00:00Z".formatted(day)));
    }

    private static boolean isBooked(String cargo) {
        if (cargo.startsWith("AWAY")) {
            throw new CannotBeAsked("Booking", new RuntimeException());
        }
        return !cargo.startsWith("NO");
    }
}
