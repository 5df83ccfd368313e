package dev.cargokit.booking.interfaces.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.booking.application.HandlingReportService;
import dev.cargokit.booking.application.RejectedReport;
import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.interfaces.problem.BookingRefusalMapper;
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

/// Receives handling events. An unacceptable event is reported as rejected and does not fail the delivery:
/// redelivered, it would fail again and block the events after it.
@Path("/booking/internal/handling-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class HandlingEventsResource {

    private final HandlingReportService reports;
    private final HandlingEventReader reader;
    private final ConsumerSpans tracing;

    HandlingEventsResource(HandlingReportService reports, HandlingEventReader reader, ConsumerSpans tracing) {
        this.reports = reports;
        this.reader = reader;
        this.tracing = tracing;
    }

    @POST
    @Operation(summary = "Registers handling events, all in one transaction, each once however often it is delivered")
    public HandlingEventsResponse receive(@NotNull @Valid HandlingEventsRequest request) {
        var rejected = new ArrayList<RejectedEvent>();
        var events = read(request.events(), rejected);
        try (var spans = tracing.start(events)) {
            register(events, rejected);
            rejected.forEach(event -> spans.reject(event.eventId(), event.error()));
            return new HandlingEventsResponse(rejected);
        }
    }

    private List<HandlingEventMessage> read(List<JsonNode> events, List<RejectedEvent> rejected) {
        var readable = new ArrayList<HandlingEventMessage>();
        for (var event : events) {
            try {
                readable.add(reader.read(event));
            } catch (HandlingEventReader.Unreadable unreadable) {
                rejected.add(new RejectedEvent(unreadable.eventId(), unreadable.getMessage()));
            }
        }
        return readable;
    }

    private void register(List<HandlingEventMessage> events, List<RejectedEvent> rejected) {
        var accepted = new ArrayList<HandlingReport>();
        for (var event : events) {
            try {
                accepted.add(event.toReport());
            } catch (BookingRefusal reason) {
                rejected.add(RejectedEvent.of(event.eventId(), reason));
            }
        }
        reports.register(accepted).stream().map(RejectedEvent::of).forEach(rejected::add);
    }

    record HandlingEventsRequest(@NotNull @Size(max = 500) List<@NotNull JsonNode> events) {}

    record HandlingEventsResponse(List<RejectedEvent> rejected) {}

    record RejectedEvent(UUID eventId, String error) {

        static RejectedEvent of(RejectedReport report) {
            return of(report.reportId(), report.reason());
        }

        static RejectedEvent of(UUID eventId, BookingRefusal reason) {
            return new RejectedEvent(eventId, BookingRefusalMapper.type(reason).error());
        }
    }
}
