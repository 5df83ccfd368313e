package dev.cargokit.web.cargo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.location.Locations;
import dev.cargokit.web.map.Drawing;
import dev.cargokit.web.map.Maps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The routes that booking offers for a cargo, side by side and on one map.
@ApplicationScoped
class RouteOptions {

    private final BookingClient booking;
    private final Locations locations;
    private final Maps maps;
    private final ObjectMapper json;

    RouteOptions(@RestClient BookingClient booking, Locations locations, Maps maps, ObjectMapper json) {
        this.booking = booking;
        this.locations = locations;
        this.maps = maps;
        this.json = json;
    }

    /// The routes on offer, or why there are none.
    Offer of(Cargo cargo) {
        try {
            var routes = booking.routes(cargo.trackingId(), RouteOption.MAXIMUM).routes();
            var options = RouteOption.of(routes, json);
            return new Offer(options, options.isEmpty() ? null : draw(cargo, options), "");
        } catch (ServiceFailure failure) {
            return new Offer(List.of(), null, failure.getMessage());
        }
    }

    private Drawing draw(Cargo cargo, List<RouteOption> options) {
        var map = maps.empty();
        // The best last, on top of the others.
        options.reversed()
                .forEach(option -> option.legs().forEach(leg -> map.line(option.style(), leg.from(), leg.to())));
        map.port("port", "major", options.getFirst().legs().getFirst().from());
        map.port("goal", "major", cargo.destination());
        options.forEach(option -> option.legs().forEach(leg -> map.port("port", "minor", leg.to())));
        return map.draw("Map of " + options.size() + " routes to " + locations.name(cargo.destination()) + ".");
    }

    /// @param map null when there is nothing to draw
    /// @param error why there is no offer; empty when there is one, or no route exists
    public record Offer(List<RouteOption> options, Drawing map, String error) {

        static Offer none() {
            return new Offer(List.of(), null, "");
        }
    }
}
