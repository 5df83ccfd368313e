package dev.cargokit.booking.domain.cargo;

import static java.util.stream.Collectors.toSet;

import dev.cargokit.booking.domain.BookingRefusal.UnsoundItinerary;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingActivity.Claim;
import dev.cargokit.booking.domain.handling.HandlingActivity.Customs;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingActivity.Receive;
import dev.cargokit.booking.domain.handling.HandlingActivity.Unload;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a cargo is to be carried: one or more legs that connect in space and run forward in time. An unsound
/// itinerary cannot exist (rule A2): the constructor throws [UnsoundItinerary].
public record Itinerary(List<Leg> legs) {

    public Itinerary {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new UnsoundItinerary(0, "an itinerary has at least one leg");
        }
        for (int i = 0; i < legs.size(); i++) {
            checkLeg(i, legs.get(i));
            if (i > 0) {
                checkConnection(i, legs.get(i - 1), legs.get(i));
            }
        }
    }

    private static void checkLeg(int index, Leg leg) {
        if (leg.from().equals(leg.to())) {
            throw new UnsoundItinerary(index, "it ends where it starts");
        }
        if (!leg.loadTime().isBefore(leg.unloadTime())) {
            throw new UnsoundItinerary(index, "it does not load before it unloads");
        }
    }

    private static void checkConnection(int index, Leg previous, Leg leg) {
        if (!previous.to().equals(leg.from())) {
            throw new UnsoundItinerary(index, "it does not start where the previous leg ends");
        }
        if (leg.loadTime().isBefore(previous.unloadTime())) {
            throw new UnsoundItinerary(index, "it loads before the previous leg unloads");
        }
    }

    public UnLocode origin() {
        return legs.getFirst().from();
    }

    public UnLocode destination() {
        return legs.getLast().to();
    }

    public Instant arrival() {
        return legs.getLast().unloadTime();
    }

    /// Whether the activity occurs anywhere in this itinerary; customs may clear a cargo anywhere.
    public boolean expects(HandlingActivity activity) {
        return switch (activity) {
            case Receive receive -> receive.location().equals(origin());
            case Load load -> legs.stream().anyMatch(leg -> leg.load().equals(load));
            case Unload unload -> legs.stream().anyMatch(leg -> leg.unload().equals(unload));
            case Claim claim -> claim.location().equals(destination());
            case Customs _ -> true;
        };
    }

    /// What follows an activity that this itinerary expects; empty at its end.
    public Optional<HandlingActivity> next(HandlingActivity activity) {
        return switch (activity) {
            case Receive _ -> Optional.of(firstLoad());
            case Load load -> legsUntil(load).map(sailed -> sailed.getLast().unload());
            case Unload unload -> Optional.of(afterUnload(unload));
            case Claim _, Customs _ -> Optional.empty();
        };
    }

    /// How many legs are over after an activity that this itinerary expects.
    int legsCompletedBy(HandlingActivity activity) {
        return switch (activity) {
            case Receive _, Customs _ -> 0;
            case Load load -> firstLeg(leg -> leg.load().equals(load));
            case Unload unload -> firstLeg(leg -> leg.unload().equals(unload)) + 1;
            case Claim _ -> legs.size();
        };
    }

    private int firstLeg(Predicate<Leg> condition) {
        return IntStream.range(0, legs.size())
                .filter(i -> condition.test(legs.get(i)))
                .findFirst()
                .orElseThrow();
    }

    public Set<VoyageNumber> voyages() {
        return legs.stream().map(Leg::voyage).collect(toSet());
    }

    /// The legs as routing checked them.
    ///
    /// @param calls one per leg; none when routing has not checked it
    public Itinerary checkedAs(List<LegCalls> calls) {
        if (calls.size() != legs.size()) {
            return this;
        }
        return new Itinerary(IntStream.range(0, legs.size())
                .mapToObj(i -> legs.get(i).checkedAs(calls.get(i)))
                .toList());
    }

    /// The same itinerary with the estimates of a schedule, if that is later and changes them (rule A15).
    public Itinerary rescheduled(VoyageSchedule schedule) {
        return new Itinerary(legs.stream().map(leg -> leg.rescheduled(schedule)).toList());
    }

    HandlingActivity firstLoad() {
        return legs.getFirst().load();
    }

    /// The legs up to the one that starts with this loading; empty when there is none.
    Optional<List<Leg>> legsUntil(Load load) {
        return IntStream.range(0, legs.size())
                .filter(i -> legs.get(i).load().equals(load))
                .mapToObj(i -> legs.subList(0, i + 1))
                .findFirst();
    }

    Itinerary after(List<Leg> sailed) {
        return new Itinerary(Stream.concat(sailed.stream(), legs.stream()).toList());
    }

    private HandlingActivity afterUnload(Unload unload) {
        return legs.stream()
                .dropWhile(leg -> !leg.unload().equals(unload))
                .skip(1)
                .findFirst()
                .<HandlingActivity>map(Leg::load)
                .orElseGet(() -> new Claim(destination()));
    }
}
