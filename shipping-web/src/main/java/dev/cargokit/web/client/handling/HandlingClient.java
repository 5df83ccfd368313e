package dev.cargokit.web.client.handling;

import dev.cargokit.web.client.RemoteService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Handling's public API.
@Path("/handling/v1/incidents")
@RegisterRestClient(configKey = "handling", baseUri = "stork://handling-service")
@RemoteService("Handling")
public interface HandlingClient {

    /// A lost connection is retried: an event reported twice is stored once.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(
            maxRetries = 2,
            delay = 50,
            jitter = 25,
            maxDuration = 2000,
            retryOn = {IOException.class, ProcessingException.class})
    void report(IncidentRequest request);

    /// Not retried: the lines are read once.
    ///
    /// @param format the media type of the lines
    @POST
    @Path("/batch")
    BatchResponse reportAll(InputStream lines, @HeaderParam(HttpHeaders.CONTENT_TYPE) String format);

    /// Two reports that agree in every field are one.
    ///
    /// @param voyage empty where there is none
    record IncidentRequest(
            Instant completionTime, String trackingId, String voyage, String location, String eventType) {}

    record BatchResponse(int accepted, int duplicates, List<RejectedLine> rejected) {}

    /// @param line from 1, the header counted
    record RejectedLine(int line, String error, String detail) {}
}
