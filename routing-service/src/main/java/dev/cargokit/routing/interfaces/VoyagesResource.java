package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.routing.application.Scheduling;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyagePosition;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/routing/v1/voyages")
@Tag(name = "Voyages")
@RunOnVirtualThread
class VoyagesResource {

    private static final int STANDARD_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    private final Scheduling scheduling;

    VoyagesResource(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    @GET
    @Operation(summary = "List voyages in order of departure from their first port")
    @APIResponse(responseCode = "200", description = "A page of voyages; next is absent on the last one")
    public VoyagesAnswer voyages(
            @RestQuery("departing_after")
                    @Parameter(
                            description = "Only those that leave (the port in from, else their first) after this time",
                            example = "2026-12-01T00:00:00Z")
                    String departingAfter,
            @RestQuery @Parameter(description = "Only those that leave this port", example = "SGSIN") String from,
            @RestQuery @Parameter(description = "50 when absent, at most 200", example = "10") String limit,
            @RestQuery @Parameter(description = "The next of the page before") String after) {
        Instant time = Asked.time("departing_after", departingAfter).orElse(Instant.EPOCH);
        VoyagePosition beyond = Asked.text(after).map(VoyageCursor::read).orElse(VoyagePosition.START);
        int most = Asked.limit(limit, STANDARD_LIMIT, HIGHEST_LIMIT);
        return VoyagesAnswer.of(Asked.text(from)
                .map(port -> scheduling.departingFrom(UnLocode.named("from", port), time, beyond, most))
                .orElseGet(() -> scheduling.departing(time, beyond, most)));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Tell what a voyage sails")
    @APIResponse(responseCode = "200", description = "The voyage")
    @APIResponse(responseCode = "404", description = "No voyage has this number")
    public VoyageAnswer voyage(@RestPath @Parameter(example = "V100") String number) {
        return VoyageAnswer.of(scheduling.voyage(VoyageNumber.read(number)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VOYAGE_NOT_FOUND, ProblemType.VOYAGE_NOT_FOUND.explanation()))));
    }

    @PUT
    @Path("/{number}")
    @Operation(summary = "Add a voyage, or give it a new schedule", description = "Searched from the answer on.")
    @APIResponse(responseCode = "200", description = "The voyage has a new schedule")
    @APIResponse(responseCode = "201", description = "The voyage is new")
    @APIResponse(responseCode = "422", description = "A location is unknown, or the movements do not make a voyage")
    public RestResponse<VoyageAnswer> put(
            @RestPath @Parameter(example = "V100") String number, @NotNull @Valid VoyageBody body, UriInfo uri) {
        Voyage voyage = body.voyage(new VoyageNumber(number));
        return scheduling.schedule(voyage)
                ? RestResponse.ResponseBuilder.<VoyageAnswer>created(uri.getAbsolutePath())
                        .entity(VoyageAnswer.of(voyage))
                        .build()
                : RestResponse.ok(VoyageAnswer.of(voyage));
    }
}
