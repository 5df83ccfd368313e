package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed;
import dev.cargokit.booking.application.ChangeFeed.Position;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.stream.Subscribers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The change feed as server-sent events, one stream per subscribed gateway instance.
@Path("/booking/internal/changes")
@RunOnVirtualThread
@Tag(name = "Internal")
class ChangeFeedResource {

    private final ChangeFeed feed;
    private final Subscribers subscribers;

    ChangeFeedResource(ChangeFeed feed, Subscribers subscribers) {
        this.feed = feed;
        this.subscribers = subscribers;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Streams the tracking ids of changed cargos, from now or from Last-Event-ID on")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public void subscribe(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse) {
        subscribers.serve(new ChangeSubscriber(feed, start(lastEventId), sink, sse));
    }

    private Position start(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return feed.end();
        }
        try {
            return Position.parse(lastEventId);
        } catch (IllegalArgumentException _) {
            throw ProblemException.invalid("Last-Event-ID", "must be the id of an earlier event");
        }
    }
}
