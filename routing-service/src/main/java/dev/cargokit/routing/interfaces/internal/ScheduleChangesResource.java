package dev.cargokit.routing.interfaces.internal;

import dev.cargokit.routing.application.ScheduleChangeFeed;
import dev.cargokit.routing.domain.ScheduleHistory.Entry;
import dev.cargokit.routing.interfaces.RequestParameters;
import dev.cargokit.routing.interfaces.voyage.CallDetails;
import dev.cargokit.routing.interfaces.voyage.ScheduleChangeDetails;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The feed of schedule changes, which booking follows. `wait` is for how many seconds a request waits for the next
/// change where there is none (a long poll).
@Path("/routing/internal/voyage-changes")
@RunOnVirtualThread
class ScheduleChangesResource {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAXIMUM_LIMIT = 1000;
    private static final int MAXIMUM_WAIT = 30;

    private final ScheduleChangeFeed feed;

    ScheduleChangesResource(ScheduleChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(hidden = true)
    public ScheduleChangesResponse changes(
            @QueryParam("after") String after, @QueryParam("limit") String limit, @QueryParam("wait") String wait)
            throws InterruptedException {
        long position = RequestParameters.number("after", after, 0, 0, Long.MAX_VALUE);
        int maximum = RequestParameters.limit(limit, DEFAULT_LIMIT, MAXIMUM_LIMIT);
        long seconds = RequestParameters.number("wait", wait, 0, 0, MAXIMUM_WAIT);
        return new ScheduleChangesResponse(feed.findAfter(position, maximum, Duration.ofSeconds(seconds)).stream()
                .map(PublishedChange::of)
                .toList());
    }

    record ScheduleChangesResponse(List<PublishedChange> changes) {}

    /// @param calls all calls after the change, by position
    record PublishedChange(
            long position,
            String voyageNumber,
            long version,
            String kind,
            String reason,
            Instant at,
            boolean cancelled,
            List<CallDetails> calls) {

        static PublishedChange of(Entry entry) {
            var change = entry.change();
            var voyage = change.voyage();
            return new PublishedChange(
                    entry.position(),
                    voyage.number().value(),
                    voyage.version(),
                    ScheduleChangeDetails.name(change.kind()),
                    change.cause().reason(),
                    change.cause().at(),
                    voyage.cancelled(),
                    CallDetails.of(voyage.schedule()));
        }
    }
}
