package dev.cargokit.system.journey;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Derives a delivery from promise and history (rule A13), in whatever order the history comes.
///
/// Completion times within one cargo must differ: which of two at the same instant counts depends on when they were
/// registered.
public final class Oracle {

    private final Promise promise;
    private final List<Incident> history;

    private Oracle(Promise promise, Collection<Incident> history) {
        this.promise = promise;
        this.history = history.stream()
                .distinct()
                .sorted(Comparator.comparing(Incident::completedAt))
                .toList();
    }

    public static Oracle of(Promise promise, Collection<Incident> history) {
        return new Oracle(promise, history);
    }

    public Verdict verdict() {
        boolean onTrack = promise.isKeptByItsRoute() && !isMisdirected();
        return new Verdict(status(), onTrack ? next() : Texts.NOTHING_NEXT, isMisdirected(), eta());
    }

    /// Rule A16, of voyages that sail as planned.
    Optional<Instant> eta() {
        return promise.isKeptByItsRoute() && !isMisdirected()
                ? Optional.of(actualArrival().orElse(promise.legs().getLast().unloadTime()))
                : Optional.empty();
    }

    /// When it was unloaded from its last leg, if nothing but a claim has moved it since.
    private Optional<Instant> actualArrival() {
        return history.reversed().stream()
                .filter(incident -> !incident.isA("Customs"))
                .dropWhile(incident -> incident.isA("Claim"))
                .findFirst()
                .filter(unloading -> promise.foresees(unloading))
                .filter(unloading -> unloading.isA("Unload"))
                .filter(unloading -> first(leg -> Promise.isUnloading(leg, unloading))
                        .equals(promise.legs().getLast()))
                .map(Incident::completedAt);
    }

    /// Rules A5 to A7: the last event that moved the cargo counts; lying where the itinerary starts is never astray.
    public boolean isMisdirected() {
        return promise.isRouted()
                && lastMovement()
                        .filter(movement -> !promise.foresees(movement))
                        .filter(movement -> !liesAtStart(movement))
                        .isPresent();
    }

    public boolean isUnloadedAtDestination() {
        return lastMovement()
                .filter(movement -> movement.isA("Unload"))
                .filter(movement -> movement.location().equals(promise.destination()))
                .isPresent();
    }

    private String status() {
        return lastMovement()
                .map(last -> switch (last.type()) {
                    case "Load" -> Texts.onboard(last.voyage());
                    case "Claim" -> Texts.CLAIMED;
                    default -> Texts.inPort(last.location());
                })
                .orElse(Texts.NOT_RECEIVED);
    }

    private String next() {
        return lastMovement().map(this::nextAfter).orElseGet(() -> Texts.toReceive(start()));
    }

    private String nextAfter(Incident movement) {
        if (!promise.foresees(movement)) {
            return Texts.toLoad(promise.legs().getFirst());
        }
        return switch (movement.type()) {
            case "Receive" -> Texts.toLoad(promise.legs().getFirst());
            case "Load" -> Texts.toUnload(first(leg -> Promise.isLoading(leg, movement)));
            case "Unload" -> afterUnloading(first(leg -> Promise.isUnloading(leg, movement)));
            default -> Texts.NOTHING_NEXT;
        };
    }

    private String afterUnloading(Leg leg) {
        int following = promise.legs().indexOf(leg) + 1;
        return following < promise.legs().size()
                ? Texts.toLoad(promise.legs().get(following))
                : Texts.toClaim(leg.to());
    }

    private boolean liesAtStart(Incident movement) {
        return movement.isA("Receive", "Unload") && movement.location().equals(start());
    }

    private String start() {
        return promise.legs().getFirst().from();
    }

    private Leg first(Predicate<Leg> condition) {
        return promise.legs().stream().filter(condition).findFirst().orElseThrow();
    }

    /// Customs clearance moves nothing (rule A7).
    private Optional<Incident> lastMovement() {
        return history.reversed().stream()
                .filter(incident -> !incident.isA("Customs"))
                .findFirst();
    }
}
