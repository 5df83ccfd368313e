package dev.cargokit.pages.network;

import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.layout.PlaceField;
import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.Route;
import dev.cargokit.pages.service.Routing;
import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.Voyage;
import dev.cargokit.pages.service.VoyagePage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/network")
@RunOnVirtualThread
class NetworkResource {

    private static final int VOYAGES = 15;
    private static final int WAYS = 4;

    private final Routing routing;
    private final Places places;
    private final PlaceField placeField;
    private final NetworkMaps maps;
    private final PageWriter pages;
    private final Clock clock;

    NetworkResource(
            Routing routing, Places places, PlaceField placeField, NetworkMaps maps, PageWriter pages, Clock clock) {
        this.clock = clock;
        this.routing = routing;
        this.places = places;
        this.placeField = placeField;
        this.maps = maps;
        this.pages = pages;
    }

    @GET
    public Response network() {
        var ports = places.all();
        return pages.ok(Templates.network(ports, ports.isEmpty() ? null : maps.ports(ports)));
    }

    @GET
    @Path("/ways")
    public Response ways(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var errors = new FormErrors();
        var origin = placeField.read("from", from, errors);
        var destination = placeField.read("to", to, errors);
        List<Route> ways = List.of();
        if (!errors.any()) {
            try {
                ways = routing.paths(origin, destination, clock.instant(), WAYS);
            } catch (ServiceFailure failure) {
                errors.add(failure, Map.of("from", "from", "to", "to"));
            }
        }
        var map = ways.isEmpty() ? null : maps.ways(ways);
        return pages.answer(errors.status(), Templates.ways(from, to, errors, ways, map, places.all()));
    }

    /// @param from only those that leave this port; empty for all
    @GET
    @Path("/voyages")
    public Response voyages(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String after) {
        var errors = new FormErrors();
        var port = from.isBlank() ? "" : placeField.read("from", from, errors);
        var page = new VoyagePage(List.of(), "");
        if (!errors.any()) {
            try {
                page = routing.voyages(clock.instant(), port, VOYAGES, after);
            } catch (ServiceFailure.Refused refused) {
                errors.add(refused, Map.of("from", "from"));
            }
        }
        return pages.answer(errors.status(), Templates.voyages(from, errors, page, !after.isEmpty(), places.all()));
    }

    @GET
    @Path("/voyages/{number}")
    public Response voyage(String number) {
        var voyage = routing.voyage(number);
        return pages.ok(Templates.voyage(voyage, maps.voyage(voyage)));
    }

    @CheckedTemplate(basePath = "network")
    static final class Templates {

        private Templates() {}

        /// @param map null while no location is known
        static native TemplateInstance network(List<Place> places, Drawing map);

        static native TemplateInstance ways(
                String from, String to, FormErrors errors, List<Route> ways, Drawing map, List<Place> places);

        /// @param later whether it is a later page of the list
        static native TemplateInstance voyages(
                String from, FormErrors errors, VoyagePage page, boolean later, List<Place> places);

        static native TemplateInstance voyage(Voyage voyage, Drawing map);
    }
}
