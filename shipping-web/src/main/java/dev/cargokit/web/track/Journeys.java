package dev.cargokit.web.track;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.BookingClient.CargoResponse;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.tracking.TrackingClient;
import dev.cargokit.web.client.tracking.TrackingClient.TrackedCargo;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// Composes a journey from what booking and tracking answer, called at the same time: booking has the cargo and its
/// itinerary, tracking what was done to it. Either is enough for a page.
@ApplicationScoped
public class Journeys {

    private final BookingClient booking;
    private final TrackingClient tracking;
    private final CargoTexts texts;
    private final JourneyMap map;
    private final ExecutorService threads;

    Journeys(
            @RestClient BookingClient booking,
            @RestClient TrackingClient tracking,
            CargoTexts texts,
            JourneyMap map,
            @VirtualThreads ExecutorService threads) {
        this.booking = booking;
        this.tracking = tracking;
        this.texts = texts;
        this.map = map;
        this.threads = threads;
    }

    /// @throws ServiceFailure when there is no such cargo, or neither service can be reached
    public Journey of(String trackingId) {
        var tracked = CompletableFuture.supplyAsync(() -> track(trackingId), threads);
        var booked = find(trackingId);
        if (booked.isEmpty() && tracked.join().isEmpty()) {
            throw new Unavailable("The status of this cargo is not available right now: booking cannot be reached.");
        }
        return journey(trackingId, booked, tracked.join());
    }

    private Optional<TrackedCargo> track(String trackingId) {
        try {
            return Optional.of(tracking.track(trackingId).cargo());
        } catch (ServiceFailure _) {
            return Optional.empty();
        }
    }

    private Optional<RestResponse<CargoResponse>> find(String trackingId) {
        try {
            return Optional.of(booking.cargo(trackingId));
        } catch (Unavailable _) {
            return Optional.empty();
        }
    }

    private Journey journey(
            String trackingId, Optional<RestResponse<CargoResponse>> booked, Optional<TrackedCargo> tracked) {
        var cargo = booked.map(response -> response.getEntity().cargo()).orElse(null);
        var events = tracked.map(TrackedCargo::events).orElse(List.of());
        return new Journey(
                trackingId,
                cargo,
                booked.map(response -> response.getHeaderString(HttpHeaders.ETAG))
                        .orElse(""),
                cargo == null ? "Whereabouts unknown" : texts.status(cargo),
                cargo == null ? "calm" : tone(cargo),
                cargo == null ? "" : texts.next(cargo),
                Timeline.of(cargo, events),
                cargo == null ? List.of() : texts.risks(cargo),
                tracked.map(TrackedCargo::etaHistory).orElse(List.of()),
                map.of(cargo, events),
                missing(cargo, tracked));
    }

    private static List<String> missing(Cargo cargo, Optional<TrackedCargo> tracked) {
        if (cargo == null) {
            return List.of("booking");
        }
        return tracked.map(TrackedCargo::missing)
                .map(missing -> missing.contains("handling") ? List.of("handling") : List.<String>of())
                .orElse(List.of("tracking"));
    }

    private static String tone(Cargo cargo) {
        if (cargo.misdirected() || cargo.misrouted()) {
            return "bad";
        }
        if (cargo.claimed()) {
            return "done";
        }
        return cargo.routed() ? "good" : "calm";
    }
}
