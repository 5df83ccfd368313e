package dev.cargokit.pages.track;

import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import dev.cargokit.pages.service.Versioned;
import dev.cargokit.tracking.application.TrackCargo;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import dev.cargokit.tracking.domain.TrackingRefused;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts a journey together: tracking's view, which goes without a service that is away, and the itinerary as booking
/// has it.
@ApplicationScoped
public class Journeys {

    /// Longer than tracking ever takes: it has timeouts of its own.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TrackCargo tracking;
    private final Booking booking;
    private final Words words;
    private final JourneyMap map;

    Journeys(TrackCargo tracking, Booking booking, Words words, JourneyMap map) {
        this.tracking = tracking;
        this.booking = booking;
        this.words = words;
        this.map = map;
    }

    /// @throws ServiceFailure when there is no such cargo, or nothing can be told of it
    public Journey of(String trackingId) {
        var tracked = tracked(trackingId);
        var booked = booked(trackingId);
        var cargo = booked.map(Versioned::cargo).orElse(null);
        return new Journey(
                trackingId,
                cargo,
                booked.map(Versioned::version).orElse(""),
                cargo == null ? "Whereabouts unknown" : words.status(cargo),
                cargo == null ? "calm" : tone(cargo),
                cargo == null ? "" : words.next(cargo),
                Timeline.of(cargo, tracked.events()),
                map.of(cargo, tracked.events()),
                missing(tracked, cargo));
    }

    private TrackedCargo tracked(String trackingId) {
        try {
            return tracking.track(trackingId).await().atMost(PATIENCE);
        } catch (TrackingRefused.UnknownCargo unknown) {
            throw new Refused(404, unknown.getMessage(), List.of());
        } catch (TrackingRefused | TimeoutException away) {
            throw new Away("Nothing can be told of this cargo right now: booking cannot be reached.");
        }
    }

    private Optional<Versioned> booked(String trackingId) {
        try {
            return Optional.of(booking.cargo(trackingId));
        } catch (Away _) {
            return Optional.empty();
        }
    }

    private static List<String> missing(TrackedCargo tracked, Cargo cargo) {
        return cargo == null
                ? List.of("booking")
                : tracked.missing().stream()
                        .filter(source -> source == Source.HANDLING)
                        .map(source -> source.name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static String tone(Cargo cargo) {
        return cargo.misdirected() || cargo.misrouted()
                ? "bad"
                : cargo.claimed() ? "done" : cargo.routed() ? "good" : "calm";
    }
}
