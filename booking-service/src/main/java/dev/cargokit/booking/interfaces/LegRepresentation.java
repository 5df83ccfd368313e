package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.Leg;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A leg as clients see and send it.
@Schema(name = "Leg")
public record LegRepresentation(
        @NotBlank @Schema(examples = "V100") String voyageNumber,
        @NotBlank @Schema(examples = "CNHKG") String from,
        @NotBlank @Schema(examples = "USNYC") String to,
        @NotNull @Schema(examples = "2030-03-03T00:00:00Z") Instant loadTime,
        @NotNull @Schema(examples = "2030-03-09T00:00:00Z") Instant unloadTime) {

    static LegRepresentation of(Leg leg) {
        return new LegRepresentation(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    static List<LegRepresentation> of(List<Leg> legs) {
        return legs.stream().map(LegRepresentation::of).toList();
    }

    static Itinerary itinerary(List<LegRepresentation> legs) {
        return new Itinerary(IntStream.range(0, legs.size())
                .mapToObj(number -> legs.get(number).leg(number))
                .toList());
    }

    private Leg leg(int number) {
        return new Leg(
                VoyageNumber.read(voyageNumber).orElseThrow(() -> new UnknownVoyage(number, voyageNumber)),
                place("legs[" + number + "].from", from),
                place("legs[" + number + "].to", to),
                loadTime,
                unloadTime);
    }

    private static UnLocode place(String field, String code) {
        return UnLocode.read(code).orElseThrow(() -> new UnknownLocation(field, code));
    }
}
