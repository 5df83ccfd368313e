package dev.cargokit.handling.infrastructure.relay;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Booking's internal endpoint for handling events; the gateway does not route it.
@RegisterRestClient(configKey = "booking-inbox")
@Path("/booking/internal/handling-events")
interface BookingInboxApi {

    @POST
    HandlingEventMessage.DeliveryResponse deliver(HandlingEventMessage.DeliveryRequest request);
}
