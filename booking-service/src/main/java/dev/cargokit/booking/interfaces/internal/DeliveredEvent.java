package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.IncomingReport;
import dev.cargokit.booking.domain.HandlingActivity;
import dev.cargokit.booking.domain.HandlingReport;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import dev.cargokit.booking.interfaces.ActivityRepresentation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// A handling event as handling's relay writes it.
///
/// @param voyage blank when there is none
/// @param traceParent null when it was made outside any trace
record DeliveredEvent(
        @NotNull UUID eventId,
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,16}") String trackingId,

        @NotNull @Pattern(regexp = "(?i)receive|load|unload|customs|claim")
        String eventType,

        @NotNull String location,
        String voyage,
        @NotNull Instant completionTime,
        @NotNull Instant registrationTime,
        String traceParent) {

    /// The report in booking's words; refused when it cannot be true.
    IncomingReport report() {
        var report = new HandlingReport(
                eventId,
                new TrackingId(trackingId),
                activity(),
                completionTime.truncatedTo(ChronoUnit.MICROS),
                registrationTime.truncatedTo(ChronoUnit.MICROS));
        return new IncomingReport(report, Optional.ofNullable(traceParent).orElse(""));
    }

    private HandlingActivity activity() {
        var type = ActivityRepresentation.type(eventType).orElseThrow();
        var place = new UnLocode(location);
        return voyage == null || voyage.isBlank()
                ? HandlingActivity.of(type, place)
                : HandlingActivity.of(type, place, new VoyageNumber(voyage));
    }
}
