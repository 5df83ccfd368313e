package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.domain.cargo.CargoEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The row of a domain event as JSON, for statements that insert many.
public record CargoEventRow(
        String trackingId, int sequence, String type, Instant occurredAt, Map<String, Object> details) {

    /// @param before how many events of that cargo are stored already
    public static List<CargoEventRow> of(List<CargoEvent> events, int before) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> of(events.get(i), before + i + 1))
                .toList();
    }

    private static CargoEventRow of(CargoEvent event, int sequence) {
        return new CargoEventRow(
                event.cargo().value(),
                sequence,
                CargoEventType.of(event).wireName(),
                event.occurredAt(),
                CargoEventDetails.details(event));
    }
}
