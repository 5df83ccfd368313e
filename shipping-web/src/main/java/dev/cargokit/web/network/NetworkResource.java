package dev.cargokit.web.network;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.routing.RoutingClient;
import dev.cargokit.web.client.routing.RoutingClient.TransitPath;
import dev.cargokit.web.client.routing.RoutingClient.VoyagesResponse;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.form.LocationField;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.location.Locations;
import dev.cargokit.web.map.Drawing;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/network")
@RunOnVirtualThread
class NetworkResource {

    private static final int MAXIMUM_VOYAGES = 15;
    private static final int MAXIMUM_PATHS = 4;

    private final RoutingClient routing;
    private final Locations locations;
    private final LocationField locationField;
    private final NetworkMaps maps;
    private final PageRenderer pages;
    private final Clock clock;

    NetworkResource(
            @RestClient RoutingClient routing,
            Locations locations,
            LocationField locationField,
            NetworkMaps maps,
            PageRenderer pages,
            Clock clock) {
        this.routing = routing;
        this.locations = locations;
        this.locationField = locationField;
        this.maps = maps;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response network() {
        var ports = locations.all();
        return pages.ok(Templates.network(ports, ports.isEmpty() ? null : maps.ports(ports)));
    }

    @GET
    @Path("/ways")
    public Response paths(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var errors = new FormErrors();
        var origin = locationField.read("from", from, errors);
        var destination = locationField.read("to", to, errors);
        List<TransitPath> paths = List.of();
        if (!errors.any()) {
            try {
                paths = routing.paths(origin, destination, clock.instant().toString(), MAXIMUM_PATHS)
                        .paths();
            } catch (ServiceFailure failure) {
                errors.add(failure, Map.of("from", "from", "to", "to"));
            }
        }
        var map = paths.isEmpty() ? null : maps.paths(paths);
        return pages.render(errors.status(), Templates.paths(from, to, errors, paths, map, locations.all()));
    }

    /// @param from the port of departure; empty for any
    @GET
    @Path("/voyages")
    public Response voyages(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String after) {
        var errors = new FormErrors();
        var port = from.isBlank() ? "" : locationField.read("from", from, errors);
        var page = new VoyagesResponse(List.of(), null);
        if (!errors.any()) {
            try {
                page = routing.voyages(clock.instant().toString(), port, MAXIMUM_VOYAGES, after);
            } catch (ServiceFailure.Refused refused) {
                errors.add(refused, Map.of("from", "from"));
            }
        }
        return pages.render(errors.status(), Templates.voyages(from, errors, page, !after.isEmpty(), locations.all()));
    }

    @CheckedTemplate(basePath = "network")
    static final class Templates {

        /// @param map null while no location is known
        static native TemplateInstance network(List<Location> locations, Drawing map);

        static native TemplateInstance paths(
                String from,
                String to,
                FormErrors errors,
                List<TransitPath> paths,
                Drawing map,
                List<Location> locations);

        /// @param later whether it is a later page of the list
        static native TemplateInstance voyages(
                String from, FormErrors errors, VoyagesResponse page, boolean later, List<Location> locations);
    }
}
