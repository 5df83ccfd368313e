package dev.cargokit.handling.interfaces;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.handling.application.RecordingFeed;
import dev.cargokit.kit.stream.Subscribers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The recording feed as server-sent events, one stream per subscribed gateway instance.
@Path("/handling/internal/recorded")
@RunOnVirtualThread
@Tag(name = "Internal")
class InternalFeedResource {

    private final RecordingFeed feed;
    private final Subscribers subscribers;
    private final ObjectMapper json;

    InternalFeedResource(RecordingFeed feed, Subscribers subscribers, ObjectMapper json) {
        this.feed = feed;
        this.subscribers = subscribers;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Streams the tracking ids of cargos with new events, and of all that booking may not know yet")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public void subscribe(@Context SseEventSink sink, @Context Sse sse) {
        subscribers.serve(new RecordingSubscriber(feed, json, sink, sse));
    }
}
