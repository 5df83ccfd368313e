package dev.cargokit.tracking.interfaces;

import dev.cargokit.tracking.application.TrackedViews;
import dev.cargokit.tracking.application.TrackedViews.Found;
import dev.cargokit.tracking.application.TrackedViews.Origin;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/tracking/v1/cargos/{id}")
@Tag(name = "Tracking", description = "Where a cargo is, what was done to it and what is expected next")
class TrackingResource {

    private final TrackedViews views;

    TrackingResource(TrackedViews views) {
        this.views = views;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tracks a cargo")
    @APIResponse(
            responseCode = "200",
            description = "The cargo; marked partial when a service is unavailable. Cache-Status says how it was found",
            content = @Content(schema = @Schema(implementation = TrackingResponse.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, as If-None-Match says")
    @APIResponse(responseCode = "404", description = "No cargo has this tracking id")
    @APIResponse(responseCode = "503", description = "Both booking and handling are unavailable")
    public Uni<RestResponse<byte[]>> track(
            @Parameter(example = "ABC123") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return views.find(id).map(found -> response(found, known));
    }

    private static RestResponse<byte[]> response(Found found, String known) {
        var view = found.view();
        var response = known != null && (known.strip().equals("*") || known.contains(view.tag()))
                ? ResponseBuilder.<byte[]>create(Status.NOT_MODIFIED)
                : ResponseBuilder.ok(view.body());
        return response.header(HttpHeaders.ETAG, view.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Cache-Status", status(found.origin()))
                .build();
    }

    /// RFC 9211, section 2.
    private static String status(Origin origin) {
        return switch (origin) {
            case HIT -> "Cargokit; hit";
            case MISS -> "Cargokit; fwd=miss";
            case BYPASS -> "Cargokit; fwd=bypass; detail=feed";
        };
    }
}
