package dev.cargokit.pages.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Routing, asked on behalf of somebody in front of a page. Every method throws [ServiceFailure].
@ApplicationScoped
public class Routing {

    private static final String NAME = "Routing";

    private final RoutingApi api;

    Routing(@RestClient RoutingApi api) {
        this.api = api;
    }

    /// Voyages in order of departure.
    ///
    /// @param from only those that leave this port; empty for all
    /// @param after the cursor of the page before; empty for the first
    public VoyagePage voyages(Instant departingAfter, String from, int limit, String after) {
        return Asked.of(NAME, () -> {
            var page = api.voyages(departingAfter.toString(), from, limit, after);
            return new VoyagePage(page.voyages(), page.next() == null ? "" : page.next());
        });
    }

    public Voyage voyage(String number) {
        return Asked.of(NAME, () -> api.voyage(number).voyage());
    }

    /// The ways between two ports, earliest arrival first.
    public List<Route> paths(String from, String to, Instant departingAfter, int limit) {
        return Asked.of(
                NAME,
                () -> api.paths(from, to, departingAfter.toString(), limit).paths().stream()
                        .map(RoutingApi.Edges::route)
                        .toList());
    }

    List<Place> locations() {
        return Asked.of(NAME, () -> api.locations().locations());
    }
}
