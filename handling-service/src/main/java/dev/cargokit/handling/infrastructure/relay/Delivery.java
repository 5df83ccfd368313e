package dev.cargokit.handling.infrastructure.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/// Tells the receiver one batch, and finds out what became of each event.
///
/// A batch that is refused as a whole is halved until the event that it was refused for stands alone; what comes
/// after that event for the same cargo is held back, everything else goes through. When the receiver refuses
/// again and again and takes nothing in between, then it is the receiver, not the events: we stop asking.
final class Delivery {

    /// More refusals than one bad event in a full batch can cause (halving 500 takes 9 steps).
    private static final int REFUSALS_WITHOUT_SUCCESS = 16;

    private final Receiver receiver;
    private final List<OutboxRow> delivered = new ArrayList<>();
    private final Map<OutboxRow, String> rejected = new HashMap<>();
    private final Map<OutboxRow, String> refused = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();
    private Optional<String> unavailable = Optional.empty();
    private int refusals;

    Delivery(Receiver receiver) {
        this.receiver = receiver;
    }

    void deliver(List<OutboxRow> batch) {
        List<OutboxRow> events = batch.stream()
                .filter(row -> !heldBack.contains(row.event.trackingId()))
                .toList();
        if (events.isEmpty() || unavailable.isPresent()) {
            return;
        }
        try {
            taken(events, receiver.take(events));
        } catch (Receiver.Refused refusal) {
            refused(events, refusal.getMessage());
        } catch (Receiver.Unavailable | FaultToleranceException away) {
            unavailable = Optional.of(String.valueOf(away.getMessage()));
        }
    }

    private void taken(List<OutboxRow> events, Map<UUID, String> rejections) {
        for (OutboxRow row : events) {
            if (rejections.containsKey(row.eventId)) {
                rejected.put(row, rejections.get(row.eventId));
            } else {
                delivered.add(row);
            }
        }
    }

    private void refused(List<OutboxRow> events, String reason) {
        if (++refusals > REFUSALS_WITHOUT_SUCCESS && !tookAny()) {
            unavailable = Optional.of(reason);
        } else if (events.size() == 1) {
            refused.put(events.getFirst(), reason);
            heldBack.add(events.getFirst().event.trackingId());
        } else {
            int half = events.size() / 2;
            deliver(events.subList(0, half));
            deliver(events.subList(half, events.size()));
        }
    }

    private boolean tookAny() {
        return !delivered.isEmpty() || !rejected.isEmpty();
    }

    /// The events that the receiver has on disk now.
    List<OutboxRow> delivered() {
        return delivered;
    }

    /// The events that it will never take in, and why.
    Map<OutboxRow, String> rejected() {
        return rejected;
    }

    /// The events that it refused although it took others, and how; empty when it took nothing.
    Map<OutboxRow, String> refusedAlone() {
        return tookAny() ? refused : Map.of();
    }

    /// Why there is no point in going on at once; empty when everything was told.
    Optional<String> obstacle() {
        return unavailable.or(() -> refused.values().stream().findFirst());
    }
}
