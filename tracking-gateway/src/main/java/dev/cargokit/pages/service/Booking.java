package dev.cargokit.pages.service;

import dev.cargokit.pages.service.BookingWire.NewBooking;
import dev.cargokit.pages.service.BookingWire.NewDeadline;
import dev.cargokit.pages.service.BookingWire.NewDestination;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Booking, asked on behalf of somebody in front of a page. Every method throws [ServiceFailure].
@ApplicationScoped
public class Booking {

    private static final String NAME = "Booking";

    private final BookingApi api;

    Booking(@RestClient BookingApi api) {
        this.api = api;
    }

    /// Cargos, newest first.
    ///
    /// @param after the cursor of the page before; empty for the first
    /// @param status as booking's API has it; empty for any
    /// @param query a tracking id or the beginning of one, or a UN/LOCODE; empty for any
    public CargoPage cargos(int limit, String after, String status, String query) {
        return Asked.of(NAME, () -> {
            var page = api.cargos(limit, after, status, query);
            return new CargoPage(page.cargos(), page.next() == null ? "" : page.next());
        });
    }

    public CargoCounts counts() {
        return Asked.of(NAME, api::counts);
    }

    /// A cargo with its present version.
    public Versioned cargo(String id) {
        return Asked.of(NAME, () -> {
            var answer = api.cargo(id);
            return new Versioned(answer.getEntity().cargo(), answer.getHeaderString("ETag"));
        });
    }

    /// The routes that booking offers, best first.
    public List<Route> routes(String id, int limit) {
        return Asked.of(NAME, () -> api.routes(id, limit).routes());
    }

    /// @param key done once, however often it is asked with the same key
    /// @return the tracking id
    public String book(String origin, String destination, Instant deadline, String key) {
        return Asked.of(
                NAME,
                () -> api.book(new NewBooking(origin, destination, deadline), key)
                        .trackingId());
    }

    /// @param version the entity tag of the cargo that was looked at; another version is refused with 412
    public void assign(String id, Route route, String version, String key) {
        Asked.to(NAME, () -> api.assign(id, route, version, key));
    }

    public void changeDestination(String id, String destination, String version, String key) {
        Asked.to(NAME, () -> api.changeDestination(id, new NewDestination(destination), version, key));
    }

    public void changeDeadline(String id, Instant deadline, String version, String key) {
        Asked.to(NAME, () -> api.changeDeadline(id, new NewDeadline(deadline), version, key));
    }

    List<Place> locations() {
        return Asked.of(NAME, () -> api.locations().locations());
    }
}
