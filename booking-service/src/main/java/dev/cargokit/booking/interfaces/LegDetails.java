package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A leg on the wire, in requests and responses.
@Schema(name = "Leg")
public record LegDetails(
        @NotBlank @Schema(examples = "V100") String voyageNumber,
        @NotBlank @Schema(examples = "CNHKG") String from,
        @NotBlank @Schema(examples = "USNYC") String to,
        @NotNull @Schema(examples = "2030-03-03T00:00:00Z") Instant loadTime,
        @NotNull @Schema(examples = "2030-03-09T00:00:00Z") Instant unloadTime) {

    static LegDetails of(Leg leg) {
        return new LegDetails(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    static List<LegDetails> of(List<Leg> legs) {
        return legs.stream().map(LegDetails::of).toList();
    }

    static Itinerary toItinerary(List<LegDetails> legs) {
        return new Itinerary(IntStream.range(0, legs.size())
                .mapToObj(number -> legs.get(number).toLeg(number))
                .toList());
    }

    private Leg toLeg(int number) {
        return new Leg(
                VoyageNumber.parse(voyageNumber).orElseThrow(() -> new UnknownVoyage(number, voyageNumber)),
                location("legs[" + number + "].from", from),
                location("legs[" + number + "].to", to),
                loadTime,
                unloadTime);
    }

    private static UnLocode location(String field, String code) {
        return UnLocode.parse(code).orElseThrow(() -> new UnknownLocation(field, code));
    }
}
