package dev.cargokit.handling.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The handling events of one cargo: each once, in chronological order, a claim last.
public final class HandlingHistory {

    private final Set<HandlingEvent> distinct = new HashSet<>();
    private final NavigableSet<HandlingEvent> ordered = new TreeSet<>(HandlingEvent.CHRONOLOGICAL);
    private Instant lastRegistration = Instant.MIN;

    /// Of equal events the one registered first counts.
    public HandlingHistory(Collection<HandlingEvent> events) {
        events.stream().sorted(HandlingEvent.CHRONOLOGICAL).forEach(this::append);
    }

    public static HandlingHistory empty() {
        return new HandlingHistory(List.of());
    }

    /// Registers an event, and returns it with a registration time after all others, so that events
    /// completed at the same instant keep the order in which they were reported. Empty for a duplicate,
    /// which is never refused.
    ///
    /// @throws HandlingRefusal.CargoClaimed when the event comes after the claim
    /// @throws HandlingRefusal.ClaimTooEarly when the event is a claim and another event comes after it
    public Optional<HandlingEvent> register(HandlingEvent reported) {
        if (distinct.contains(reported)) {
            return Optional.empty();
        }
        var event = reported.registeredAfter(lastRegistration);
        claim().filter(claim -> HandlingEvent.CHRONOLOGICAL.compare(event, claim) > 0)
                .ifPresent(claim -> {
                    throw new HandlingRefusal.CargoClaimed(event.cargo(), claim.completionTime());
                });
        if (event.isClaim() && !ordered.isEmpty() && HandlingEvent.CHRONOLOGICAL.compare(event, ordered.last()) < 0) {
            throw new HandlingRefusal.ClaimTooEarly(
                    event.cargo(), ordered.last().completionTime());
        }
        append(event);
        return Optional.of(event);
    }

    /// The events in the order of completion, then registration.
    public List<HandlingEvent> events() {
        return List.copyOf(ordered);
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    /// The event that was completed last.
    public Optional<HandlingEvent> mostRecent() {
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.last());
    }

    /// The claim, which is always the most recent event.
    public Optional<HandlingEvent> claim() {
        return mostRecent().filter(HandlingEvent::isClaim);
    }

    private void append(HandlingEvent event) {
        if (distinct.add(event)) {
            ordered.add(event);
            if (event.registrationTime().isAfter(lastRegistration)) {
                lastRegistration = event.registrationTime();
            }
        }
    }
}
