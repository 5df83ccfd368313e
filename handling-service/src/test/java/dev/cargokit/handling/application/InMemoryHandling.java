package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.handling.domain.InMemoryHandlingEventRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The application without a container: in memory, with a fixed clock. Cargos that start with `NO` do not
/// exist; booking is unavailable for those that start with `DOWN`.
final class InMemoryHandling {

    static final Instant NOW = Instant.parse("2009-03-20T00:00:00Z");

    final List<HandlingEvent> outbox = new ArrayList<>();
    final FiredEvents<HandlingEventRecorded> recorded = new FiredEvents<>();
    final HandlingEventRepository events = new InMemoryHandlingEventRepository();
    final HandlingEventFactory factory = new HandlingEventFactory(
            cargo -> isBooked(cargo.value()),
            voyage -> !voyage.value().startsWith("X"),
            location -> !location.code().startsWith("Z"));
    final HandlingEventRecorder recorder = new HandlingEventRecorder(events, outbox::addAll, recorded);
    final HandlingService service = new HandlingService(
            factory,
            event -> recorder.record(List.of(event)).getFirst(),
            events,
            cargo -> isBooked(cargo.value()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    static HandlingReport report(String cargo, HandlingEventType type, String location, String voyage, int day) {
        return new HandlingReport(
                cargo, type, location, voyage, Instant.parse("2009-03-%02dT00:00:00Z".formatted(day)));
    }

    private static boolean isBooked(String cargo) {
        if (cargo.startsWith("DOWN")) {
            throw new ServiceUnavailable("Booking", new RuntimeException());
        }
        return !cargo.startsWith("NO");
    }
}
