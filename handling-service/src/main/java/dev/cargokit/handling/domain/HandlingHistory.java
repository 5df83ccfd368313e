package dev.cargokit.handling.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is on record of one cargo: distinct events, in the order in which they happened, a claim being the last.
public final class HandlingHistory {

    private final Set<HandlingEvent> distinct = new HashSet<>();
    private final NavigableSet<HandlingEvent> ordered = new TreeSet<>(HandlingEvent.IN_ORDER);
    private Instant lastRegistration = Instant.MIN;

    /// The history that the given events make; of equal events the one registered first counts.
    public HandlingHistory(Collection<HandlingEvent> events) {
        events.stream().sorted(HandlingEvent.IN_ORDER).forEach(this::append);
    }

    public static HandlingHistory empty() {
        return new HandlingHistory(List.of());
    }

    /// Takes a reported event on record and answers it as recorded: registered after everything else on record,
    /// so that events completed at the same instant stay in the order in which they came. Empty when the very
    /// event is on record already; that is never refused.
    ///
    /// @throws HandlingRefusal.CargoClaimed when it happened after the claim, or with it but is reported later
    /// @throws HandlingRefusal.ClaimTooEarly when it is a claim and something on record happened after it
    public Optional<HandlingEvent> register(HandlingEvent reported) {
        if (distinct.contains(reported)) {
            return Optional.empty();
        }
        HandlingEvent event = reported.registeredAfter(lastRegistration);
        claim().filter(claim -> HandlingEvent.IN_ORDER.compare(event, claim) > 0)
                .ifPresent(claim -> {
                    throw new HandlingRefusal.CargoClaimed(event.cargo(), claim.completionTime());
                });
        if (event.isClaim() && !ordered.isEmpty() && HandlingEvent.IN_ORDER.compare(event, ordered.last()) < 0) {
            throw new HandlingRefusal.ClaimTooEarly(
                    event.cargo(), ordered.last().completionTime());
        }
        append(event);
        return Optional.of(event);
    }

    /// All events on record in the order of completion, then registration.
    public List<HandlingEvent> events() {
        return List.copyOf(ordered);
    }

    public boolean isEmpty() {
        return ordered.isEmpty();
    }

    /// The event completed last.
    public Optional<HandlingEvent> mostRecent() {
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.last());
    }

    /// The claim, which is the most recent event when there is one.
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
