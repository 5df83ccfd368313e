package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.HandlingIntake;
import dev.cargokit.booking.application.IncomingReport;
import dev.cargokit.booking.application.Rejection;
import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.interfaces.BookingRefusals;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where handling delivers. An event that cannot be taken is answered as rejected rather than failing the
/// delivery: sent again it would fail again, and hold up everything behind it.
@Path("/booking/internal/handling-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class HandlingEventsResource {

    private final HandlingIntake intake;

    HandlingEventsResource(HandlingIntake intake) {
        this.intake = intake;
    }

    @POST
    @Operation(summary = "Takes in handling events, all in one transaction, each once however often it is delivered")
    public Answer takeIn(@NotNull @Valid Delivery delivery) {
        var rejected = new ArrayList<Rejected>();
        var reports = new ArrayList<IncomingReport>();
        for (var event : delivery.events()) {
            try {
                reports.add(event.report());
            } catch (BookingRefusal reason) {
                rejected.add(Rejected.of(event.eventId(), reason));
            }
        }
        intake.takeIn(reports).stream().map(Rejected::of).forEach(rejected::add);
        return new Answer(rejected);
    }

    record Delivery(@NotNull @Size(max = 500) List<@NotNull @Valid DeliveredEvent> events) {}

    record Answer(List<Rejected> rejected) {}

    record Rejected(UUID eventId, String error) {

        static Rejected of(Rejection rejection) {
            return of(rejection.reportId(), rejection.reason());
        }

        static Rejected of(UUID eventId, BookingRefusal reason) {
            return new Rejected(eventId, BookingRefusals.type(reason).error());
        }
    }
}
