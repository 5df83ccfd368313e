package dev.cargokit.pages.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The locations, for names and coordinates. They seldom change: what was last known is used until somebody tells
/// anew, and where nothing is known a UN/LOCODE is its own name.
@Named("places")
@ApplicationScoped
public class Places {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Routing routing;
    private final Booking booking;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Map.of(), Instant.EPOCH);

    Places(Routing routing, Booking booking, Clock clock) {
        this.clock = clock;
        this.routing = routing;
        this.booking = booking;
    }

    /// All of them by name; none while nobody can be asked.
    public List<Place> all() {
        return known().byName();
    }

    public Optional<Place> find(String locode) {
        return Optional.ofNullable(known().byCode().get(locode));
    }

    /// The name of a location, its code when it has none.
    public String name(String locode) {
        return find(locode).map(Place::name).orElse(locode);
    }

    /// The location that somebody wrote: a code, a name, or both as [Place#label] has them.
    public Optional<Place> read(String text) {
        var written = text.strip();
        return all().stream()
                .filter(place ->
                        Stream.of(place.locode(), place.name(), place.label()).anyMatch(written::equalsIgnoreCase))
                .findFirst();
    }

    /// Those that somebody may have meant.
    public List<Place> like(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(place -> written.length() > 1
                        && place.label().toLowerCase(Locale.ROOT).contains(written))
                .limit(4)
                .toList();
    }

    private Known known() {
        var now = clock.instant();
        if (known.until().isBefore(now)) {
            known = Stream.<Supplier<List<Place>>>of(routing::locations, booking::locations)
                    .map(Places::ifItCanBeAsked)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(places -> Known.of(places, now.plus(FRESH)))
                    .orElseGet(() -> new Known(known.byName(), known.byCode(), now.plus(PATIENCE)));
        }
        return known;
    }

    private static Optional<List<Place>> ifItCanBeAsked(Supplier<List<Place>> question) {
        try {
            return Optional.of(question.get()).filter(places -> !places.isEmpty());
        } catch (ServiceFailure _) {
            return Optional.empty();
        }
    }

    private record Known(List<Place> byName, Map<String, Place> byCode, Instant until) {

        static Known of(List<Place> places, Instant until) {
            return new Known(
                    places.stream().sorted(Comparator.comparing(Place::name)).toList(),
                    places.stream().collect(Collectors.toMap(Place::locode, Function.identity())),
                    until);
        }
    }
}
