package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.interfaces.HandlingTypeName;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A handling event as handling's relay sends it.
///
/// @param voyage blank for none
/// @param traceParent the W3C trace context of the report; null for none
record HandlingEventMessage(
        @NotNull UUID eventId,
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,16}") String trackingId,

        @NotNull @Pattern(regexp = "(?i)receive|load|unload|customs|claim")
        String eventType,

        @NotNull String location,
        String voyage,
        @NotNull Instant completionTime,
        @NotNull Instant registrationTime,
        String traceParent) {

    /// @throws BookingRefusal when the event is impossible
    HandlingReport toReport() {
        return new HandlingReport(
                eventId,
                new TrackingId(trackingId),
                activity(),
                completionTime.truncatedTo(ChronoUnit.MICROS),
                registrationTime.truncatedTo(ChronoUnit.MICROS));
    }

    private HandlingActivity activity() {
        var type = HandlingTypeName.parse(eventType).orElseThrow();
        var locode = UnLocode.parse(location).orElseThrow(() -> new UnknownLocation("", location));
        return voyage == null || voyage.isBlank()
                ? HandlingActivity.of(type, locode)
                : HandlingActivity.of(
                        type, locode, VoyageNumber.parse(voyage).orElseThrow(() -> new UnknownVoyage(voyage)));
    }
}
