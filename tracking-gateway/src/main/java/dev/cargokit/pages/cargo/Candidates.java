package dev.cargokit.pages.cargo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.map.Maps;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.ServiceFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The routes that booking offers for a cargo, beside each other and on one map.
@ApplicationScoped
class Candidates {

    private final Booking booking;
    private final Places places;
    private final Maps maps;
    private final ObjectMapper json;

    Candidates(Booking booking, Places places, Maps maps, ObjectMapper json) {
        this.booking = booking;
        this.places = places;
        this.maps = maps;
        this.json = json;
    }

    /// @return what can be offered, or why nothing can
    Offer of(Cargo cargo) {
        try {
            var found = Candidate.of(booking.routes(cargo.trackingId(), Candidate.MOST), json);
            return new Offer(found, found.isEmpty() ? null : draw(cargo, found), "");
        } catch (ServiceFailure failure) {
            return new Offer(List.of(), null, failure.getMessage());
        }
    }

    private Drawing draw(Cargo cargo, List<Candidate> candidates) {
        var sheet = maps.sheet();
        // The best last, so that nothing covers it.
        candidates
                .reversed()
                .forEach(candidate ->
                        candidate.legs().forEach(leg -> sheet.way(candidate.style(), leg.from(), leg.to())));
        sheet.port("port", "major", candidates.getFirst().legs().getFirst().from());
        sheet.port("goal", "major", cargo.destination());
        candidates.forEach(candidate -> candidate.legs().forEach(leg -> sheet.port("port", "minor", leg.to())));
        return sheet.draw("Map of " + candidates.size() + " routes to " + places.name(cargo.destination()) + ".");
    }

    /// @param map null when there is nothing to draw
    /// @param trouble why there is no offer; empty when there is one, or none to be had
    public record Offer(List<Candidate> candidates, Drawing map, String trouble) {}
}
