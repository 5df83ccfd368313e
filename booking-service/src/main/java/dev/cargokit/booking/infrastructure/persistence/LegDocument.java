package dev.cargokit.booking.infrastructure.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.estimate.LegEstimate;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A leg as stored in JSON columns.
///
/// @param calls null for a leg that routing has not checked
/// @param estimate null while the schedule is the one of the assignment
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegDocument(
        String voyageNumber,
        String from,
        String to,
        Instant loadTime,
        Instant unloadTime,
        CallsDocument calls,
        EstimateDocument estimate) {

    static LegDocument of(Leg leg) {
        return new LegDocument(
                leg.voyage().value(),
                leg.from().code(),
                leg.to().code(),
                leg.loadTime(),
                leg.unloadTime(),
                leg.calls().map(CallsDocument::of).orElse(null),
                leg.isAsPlanned() ? null : EstimateDocument.of(leg.estimate()));
    }

    /// Only what was promised.
    public static LegDocument planned(Leg leg) {
        return new LegDocument(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime(), null, null);
    }

    Leg toLeg() {
        var planned =
                new Leg(new VoyageNumber(voyageNumber), new UnLocode(from), new UnLocode(to), loadTime, unloadTime);
        var checked = calls == null ? planned : planned.checkedAs(calls.toCalls());
        return estimate == null ? checked : checked.estimatedAs(estimate.toEstimate());
    }

    /// @param transfer an ISO 8601 duration
    record CallsDocument(int load, int unload, long version, String transfer) {

        static CallsDocument of(LegCalls calls) {
            return new CallsDocument(
                    calls.load(),
                    calls.unload(),
                    calls.version(),
                    calls.transfer().toString());
        }

        LegCalls toCalls() {
            return new LegCalls(load, unload, version, Duration.parse(transfer));
        }
    }

    record EstimateDocument(long version, Instant load, Instant unload, boolean cancelled) {

        static EstimateDocument of(LegEstimate estimate) {
            return new EstimateDocument(
                    estimate.version(),
                    estimate.load().orElse(null),
                    estimate.unload().orElse(null),
                    estimate.cancelled());
        }

        LegEstimate toEstimate() {
            return new LegEstimate(version, Optional.ofNullable(load), Optional.ofNullable(unload), cancelled);
        }
    }
}
