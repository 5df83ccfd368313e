package dev.cargokit.handling.infrastructure.relay;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Where booking takes handling events in; an internal address, not forwarded by the gateway.
@RegisterRestClient(configKey = "booking-inbox")
@Path("/booking/internal/handling-events")
interface BookingInbox {

    @POST
    HandlingEventMessage.Receipt take(HandlingEventMessage.Batch batch);
}
