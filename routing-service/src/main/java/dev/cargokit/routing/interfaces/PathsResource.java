package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.PathFinder;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.search.PathQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Finds paths between two locations.
@Path("/paths")
@Tag(name = "Paths")
@RunOnVirtualThread
class PathsResource {

    private static final int DEFAULT_LIMIT = 5;

    private final PathFinder finder;
    private final Clock clock;

    PathsResource(PathFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Find the best paths between two locations",
            description = "Earliest arrival first, ties to fewer voyages. An edge is a stay aboard one voyage.")
    @APIResponse(responseCode = "200", description = "The paths; [] when there are none")
    @APIResponse(responseCode = "422", description = "A location is unknown, or both are the same")
    public PathsResponse find(
            @QueryParam("from") @NotBlank @Parameter(example = "CNHKG") String from,
            @QueryParam("to") @NotBlank @Parameter(example = "SESTO") String to,
            @QueryParam("departing_after")
                    @Parameter(description = "Strictly; now when absent", example = "2026-12-01T00:00:00Z")
                    String departingAfter,
            @QueryParam("arriving_before")
                    @Parameter(description = "Strictly; any time when absent", example = "2027-03-01T00:00:00Z")
                    String arrivingBefore,
            @QueryParam("limit") @Parameter(description = "5 when absent, at most 20", example = "3") String limit) {
        var query = new PathQuery(
                UnLocode.require("from", from),
                UnLocode.require("to", to),
                RequestParameters.time("departing_after", departingAfter).orElseGet(clock::instant),
                RequestParameters.time("arriving_before", arrivingBefore).orElse(PathQuery.NO_DEADLINE),
                RequestParameters.limit(limit, DEFAULT_LIMIT, PathQuery.MAXIMUM_PATHS));
        return PathsResponse.of(finder.findPaths(query));
    }
}
