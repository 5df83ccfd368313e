package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// Delivers one batch and records the result of each event.
///
/// A rejected batch is halved until the rejected event is alone. Later events of the same cargo are held
/// back, all others are delivered. A consumer that rejects again and again and accepts nothing in between
/// counts as unavailable. Where all events were rejected alone, an empty batch shows which it is.
final class BatchDelivery {

    /// More than one bad event in a full batch can cause (halving 500 takes 9 steps).
    private static final int MAXIMUM_REJECTIONS_WITHOUT_SUCCESS = 16;

    private final EventConsumer consumer;
    private final List<OutboxEntity> delivered = new ArrayList<>();
    private final Map<OutboxEntity, String> rejected = new HashMap<>();
    private final Map<OutboxEntity, String> rejectedAlone = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();
    private Optional<String> unavailable = Optional.empty();
    private boolean accepted;
    private int rejections;

    BatchDelivery(EventConsumer consumer) {
        this.consumer = consumer;
    }

    void deliver(List<OutboxEntity> batch) {
        deliverHalving(batch);
        if (!rejectedAlone.isEmpty() && unavailable.isEmpty() && !accepted) {
            deliverToConsumer(List.of());
        }
    }

    private void deliverHalving(List<OutboxEntity> batch) {
        var events = batch.stream()
                .filter(row -> !heldBack.contains(row.event().trackingId()))
                .toList();
        if (!events.isEmpty() && unavailable.isEmpty()) {
            deliverToConsumer(events);
        }
    }

    private void deliverToConsumer(List<OutboxEntity> events) {
        try {
            accepted(events, consumer.deliver(events));
        } catch (EventConsumer.BatchRejected rejection) {
            batchRejected(events, rejection.getMessage());
        } catch (EventConsumer.Unavailable | FaultToleranceException failure) {
            unavailable = Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    private void accepted(List<OutboxEntity> events, Map<UUID, String> rejections) {
        accepted = true;
        for (var row : events) {
            if (rejections.containsKey(row.eventId())) {
                rejected.put(row, rejections.get(row.eventId()));
            } else {
                delivered.add(row);
            }
        }
    }

    private void batchRejected(List<OutboxEntity> events, String reason) {
        if (events.isEmpty() || (++rejections > MAXIMUM_REJECTIONS_WITHOUT_SUCCESS && !accepted)) {
            unavailable = Optional.of(reason);
        } else if (events.size() == 1) {
            rejectedAlone.put(events.getFirst(), reason);
            heldBack.add(events.getFirst().event().trackingId());
        } else {
            int half = events.size() / 2;
            deliverHalving(events.subList(0, half));
            deliverHalving(events.subList(half, events.size()));
        }
    }

    /// The events that the consumer has committed.
    List<OutboxEntity> delivered() {
        return delivered;
    }

    /// The events that the consumer rejects for good, and why.
    Map<OutboxEntity, String> rejected() {
        return rejected;
    }

    /// The events that the consumer rejected while it accepted others, and why; empty when it accepted
    /// nothing.
    Map<OutboxEntity, String> rejectedAlone() {
        return accepted ? rejectedAlone : Map.of();
    }

    /// Why events of the batch are left undelivered; empty when none are.
    Optional<String> blockedBy() {
        return unavailable.or(() -> rejectedAlone.values().stream().findFirst());
    }
}
