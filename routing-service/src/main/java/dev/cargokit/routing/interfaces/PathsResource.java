package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.PathFinding;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.search.PathQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/paths")
@Tag(name = "Paths")
@RunOnVirtualThread
class PathsResource {

    private static final int STANDARD_LIMIT = 5;

    private final PathFinding finding;
    private final Clock clock;

    PathsResource(PathFinding finding, Clock clock) {
        this.finding = finding;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Find the best paths between two locations",
            description = "Earliest arrival first, ties to fewer voyages. An edge is a stay aboard one voyage.")
    @APIResponse(responseCode = "200", description = "The paths; none when there is no way")
    @APIResponse(responseCode = "400", description = "from or to is missing, or a parameter cannot be read")
    @APIResponse(responseCode = "422", description = "A location is unknown, or both are the same")
    public PathsAnswer find(
            @RestQuery @NotBlank @Parameter(example = "CNHKG") String from,
            @RestQuery @NotBlank @Parameter(example = "SESTO") String to,
            @RestQuery("departing_after")
                    @Parameter(description = "Strictly; now when absent", example = "2026-12-01T00:00:00Z")
                    String departingAfter,
            @RestQuery("arriving_before")
                    @Parameter(description = "Strictly; any time when absent", example = "2027-03-01T00:00:00Z")
                    String arrivingBefore,
            @RestQuery @Parameter(description = "5 when absent, at most 20", example = "3") String limit) {
        PathQuery query = new PathQuery(
                UnLocode.named("from", from),
                UnLocode.named("to", to),
                Asked.time("departing_after", departingAfter).orElseGet(clock::instant),
                Asked.time("arriving_before", arrivingBefore).orElse(PathQuery.NO_DEADLINE),
                Asked.limit(limit, STANDARD_LIMIT, PathQuery.MOST_PATHS));
        return PathsAnswer.of(finding.findPaths(query));
    }
}
