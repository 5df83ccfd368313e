package dev.cargokit.pages.service;

import dev.cargokit.pages.service.BookingWire.Booked;
import dev.cargokit.pages.service.BookingWire.Cargos;
import dev.cargokit.pages.service.BookingWire.NewBooking;
import dev.cargokit.pages.service.BookingWire.NewDeadline;
import dev.cargokit.pages.service.BookingWire.NewDestination;
import dev.cargokit.pages.service.BookingWire.OneCargo;
import dev.cargokit.pages.service.BookingWire.Routes;
import dev.cargokit.pages.service.Locations.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Booking's public API (contracts/shipping.md).
@Path("/booking/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "pages-booking", baseUri = "stork://booking-service")
@RegisterProvider(ProblemReader.class)
interface BookingApi {

    @GET
    @Path("/cargos")
    Cargos cargos(@RestQuery int limit, @RestQuery String after, @RestQuery String status, @RestQuery String query);

    @GET
    @Path("/cargo_counts")
    CargoCounts counts();

    @GET
    @Path("/cargos/{id}")
    RestResponse<OneCargo> cargo(String id);

    @GET
    @Path("/cargos/{id}/request_routes")
    Routes routes(String id, @RestQuery int limit);

    @GET
    @Path("/locations")
    Answer locations();

    @POST
    @Path("/cargos")
    Booked book(NewBooking booking, @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/assign_to_route")
    void assign(
            String id,
            Route route,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/change_destination")
    void changeDestination(
            String id,
            NewDestination destination,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);

    @POST
    @Path("/cargos/{id}/change_arrival_deadline")
    void changeDeadline(
            String id,
            NewDeadline deadline,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @HeaderParam("Idempotency-Key") String key);
}
