package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.routing.application.VoyageChangeService;
import dev.cargokit.routing.application.VoyageService;
import dev.cargokit.routing.domain.CallSelector;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.interfaces.RequestParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Delays a voyage, omits one of its calls, cancels it (rule A15), and lists what has happened to its schedule. Every
/// change returns the new version as ETag.
@Path("/routing/v1/voyages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voyages")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "No voyage has this number")
class VoyageChangesResource {

    private final VoyageChangeService changes;
    private final VoyageService voyages;

    VoyageChangesResource(VoyageChangeService changes, VoyageService voyages) {
        this.changes = changes;
        this.voyages = voyages;
    }

    @POST
    @Path("{number}/delay")
    @Operation(
            summary = "Move a call and all later ones",
            description = "A negative duration makes them earlier, as long as the ship arrives after it departed. "
                    + "Times in the past can be changed, because reports come late.")
    @APIResponse(responseCode = "200", description = "The voyage; ETag is the schedule's new version")
    @APIResponse(responseCode = "409", description = "The voyage is cancelled")
    @APIResponse(responseCode = "412", description = "The voyage has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "No such call, or the schedule would not run forward in time")
    public RestResponse<VoyageResponse> delay(
            @PathParam("number") String number,
            @NotNull @Valid DelayRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return VoyageResponse.ok(changes.delay(
                RequestParameters.voyageNumber(number),
                selector("from", request.from(), request.call()),
                RequestParameters.delay("by", request.by()),
                request.reason(),
                Preconditions.of(ifMatch)));
    }

    @POST
    @Path("{number}/omit_call")
    @Operation(
            summary = "Omit a call",
            description = "The movements to it and from it become one; other calls keep their positions. "
                    + "Omitting it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The voyage; ETag is the schedule's version")
    @APIResponse(responseCode = "409", description = "The voyage is cancelled")
    @APIResponse(responseCode = "412", description = "The voyage has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "No such call, or too few calls would remain")
    public RestResponse<VoyageResponse> omitCall(
            @PathParam("number") String number,
            @NotNull @Valid OmitCallRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return VoyageResponse.ok(changes.omitCall(
                RequestParameters.voyageNumber(number),
                selector("location", request.location(), request.call()),
                request.reason(),
                Preconditions.of(ifMatch)));
    }

    @POST
    @Path("{number}/cancel")
    @Operation(
            summary = "Cancel a voyage",
            description = "It is no longer offered; a PUT brings it back. Cancelling it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The voyage; ETag is the schedule's version")
    @APIResponse(responseCode = "412", description = "The voyage has changed since the version in If-Match")
    public RestResponse<VoyageResponse> cancel(
            @PathParam("number") String number,
            @NotNull @Valid CancelRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return VoyageResponse.ok(
                changes.cancel(RequestParameters.voyageNumber(number), request.reason(), Preconditions.of(ifMatch)));
    }

    @GET
    @Path("{number}/changes")
    @Operation(
            summary = "List the changes of a voyage's schedule, in order",
            description = "At most the last 200; [] while it is the first version of the sample data.")
    @APIResponse(responseCode = "200", description = "The changes")
    public ChangesResponse listChanges(@PathParam("number") String number) {
        return new ChangesResponse(voyages.findChanges(RequestParameters.voyageNumber(number)).stream()
                .map(ScheduleChangeDetails::of)
                .toList());
    }

    private static CallSelector selector(String field, String location, Integer call) {
        return new CallSelector(
                field, UnLocode.require(field, location), call == null ? OptionalInt.empty() : OptionalInt.of(call));
    }

    record DelayRequest(
            @NotBlank @Schema(examples = "JNTKO", description = "The port of the first call that moves")
            String from,

            @Schema(examples = "1", description = "The call's position, from 0; needed where there are several")
            Integer call,

            @NotBlank @Schema(examples = "PT36H", description = "An ISO 8601 duration")
            String by,

            @NotBlank @Reason @Schema(examples = "Typhoon") String reason) {}

    record OmitCallRequest(
            @NotBlank @Schema(examples = "JNTKO") String location,

            @Schema(examples = "1", description = "The call's position, from 0; needed where there are several")
            Integer call,

            @NotBlank @Reason @Schema(examples = "Port congested")
            String reason) {}

    @Schema(name = "CancelVoyage")
    record CancelRequest(
            @NotBlank @Reason @Schema(examples = "Engine failure")
            String reason) {}

    @Schema(name = "ScheduleChanges")
    record ChangesResponse(List<ScheduleChangeDetails> changes) {}
}
