package dev.cargokit.pages.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Handling's public API.
@Path("/handling/v1/incidents")
@RegisterRestClient(configKey = "pages-handling", baseUri = "stork://handling-service")
@RegisterProvider(ProblemReader.class)
interface HandlingApi {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    void report(Incident incident);

    @POST
    @Path("/batch")
    BatchResult report(InputStream lines, @HeaderParam(HttpHeaders.CONTENT_TYPE) String format);
}
