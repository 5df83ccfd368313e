package dev.cargokit.web.location;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.LocationsResponse;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.routing.RoutingClient;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The locations, for names and coordinates. They seldom change: a copy is refreshed now and then, and kept while
/// neither routing nor booking can be reached.
@Named("locations")
@ApplicationScoped
public class Locations {

    private static final Duration TIME_TO_LIVE = Duration.ofMinutes(2);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(3);
    private static final int MAXIMUM_SUGGESTIONS = 4;

    private final RoutingClient routing;
    private final BookingClient booking;
    private final Clock clock;
    private volatile Cached cached = new Cached(List.of(), Map.of(), Instant.EPOCH);

    Locations(@RestClient RoutingClient routing, @RestClient BookingClient booking, Clock clock) {
        this.routing = routing;
        this.booking = booking;
        this.clock = clock;
    }

    /// All of them by name; none until a service has listed them.
    public List<Location> all() {
        return cached().byName();
    }

    public Optional<Location> find(String locode) {
        return Optional.ofNullable(cached().byLocode().get(locode));
    }

    /// The name of a location, its code when it has none.
    public String name(String locode) {
        return find(locode).map(Location::name).orElse(locode);
    }

    /// The location that somebody typed: a code, a name, or both as [Location#label] has them.
    public Optional<Location> parse(String text) {
        var typed = text.strip();
        return all().stream()
                .filter(location -> Stream.of(location.locode(), location.name(), location.label())
                        .anyMatch(typed::equalsIgnoreCase))
                .findFirst();
    }

    /// Those whose name or code contains the text.
    public List<Location> suggestions(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(location -> typed.length() > 1
                        && location.label().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MAXIMUM_SUGGESTIONS)
                .toList();
    }

    private Cached cached() {
        var now = clock.instant();
        if (cached.expiry().isBefore(now)) {
            cached = Stream.<Supplier<LocationsResponse>>of(routing::locations, booking::locations)
                    .map(Locations::fetch)
                    .filter(locations -> !locations.isEmpty())
                    .findFirst()
                    .map(locations -> Cached.of(locations, now.plus(TIME_TO_LIVE)))
                    .orElseGet(() -> new Cached(cached.byName(), cached.byLocode(), now.plus(RETRY_AFTER)));
        }
        return cached;
    }

    private static List<Location> fetch(Supplier<LocationsResponse> service) {
        try {
            return service.get().locations();
        } catch (ServiceFailure _) {
            return List.of();
        }
    }

    private record Cached(List<Location> byName, Map<String, Location> byLocode, Instant expiry) {

        static Cached of(List<Location> locations, Instant expiry) {
            return new Cached(
                    locations.stream()
                            .sorted(Comparator.comparing(Location::name))
                            .toList(),
                    locations.stream().collect(Collectors.toMap(Location::locode, Function.identity())),
                    expiry);
        }
    }
}
