package dev.cargokit.booking.interfaces.problem;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.BookingRefusal.CargoHasChanged;
import dev.cargokit.booking.domain.BookingRefusal.CargoIsClaimed;
import dev.cargokit.booking.domain.BookingRefusal.ClaimTooEarly;
import dev.cargokit.booking.domain.BookingRefusal.DeadlineNotInFuture;
import dev.cargokit.booking.domain.BookingRefusal.LegNotSailed;
import dev.cargokit.booking.domain.BookingRefusal.SameOriginAndDestination;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.BookingRefusal.UnknownLocation;
import dev.cargokit.booking.domain.BookingRefusal.UnknownVoyage;
import dev.cargokit.booking.domain.BookingRefusal.UnsatisfyingItinerary;
import dev.cargokit.booking.domain.BookingRefusal.UnsoundItinerary;
import dev.cargokit.booking.domain.BookingRefusal.VoyageNotAllowed;
import dev.cargokit.booking.domain.BookingRefusal.VoyageRequired;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

@Provider
public class BookingRefusalMapper extends ProblemMapper<BookingRefusal> {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(BookingProblem.values());
    }

    @Override
    protected Problem problem(BookingRefusal refusal) {
        var problem = Problem.of(type(refusal), refusal.getMessage());
        return switch (refusal) {
            case SameOriginAndDestination _ -> problem.at("destination");
            case DeadlineNotInFuture _ -> problem.at("arrival_deadline");
            case UnsoundItinerary unsound -> problem.at("legs[" + unsound.leg() + "]");
            case LegNotSailed notSailed -> problem.at("legs[" + notSailed.leg() + "]");
            case UnsatisfyingItinerary _ -> problem.at("legs");
            case UnknownLocation unknown -> unknown.role().isEmpty() ? problem : problem.at(unknown.role());
            case UnknownVoyage unknown ->
                unknown.leg().isEmpty()
                        ? problem
                        : problem.at("legs[" + unknown.leg().getAsInt() + "].voyage_number");
            case UnknownCargo _,
                    CargoHasChanged _,
                    CargoIsClaimed _,
                    ClaimTooEarly _,
                    VoyageRequired _,
                    VoyageNotAllowed _ -> problem;
        };
    }

    public static ProblemType type(BookingRefusal refusal) {
        return switch (refusal) {
            case UnknownCargo _ -> BookingProblem.UNKNOWN_CARGO;
            case UnknownLocation _ -> BookingProblem.UNKNOWN_LOCATION;
            case UnknownVoyage _ -> BookingProblem.UNKNOWN_VOYAGE;
            case LegNotSailed _ -> BookingProblem.LEG_NOT_SAILED;
            case SameOriginAndDestination _, DeadlineNotInFuture _ -> BookingProblem.INVALID_ROUTE_SPECIFICATION;
            case UnsoundItinerary _ -> BookingProblem.UNSOUND_ITINERARY;
            case UnsatisfyingItinerary _ -> BookingProblem.UNSATISFYING_ITINERARY;
            case CargoHasChanged _ -> BookingProblem.STALE_VERSION;
            case CargoIsClaimed _, ClaimTooEarly _ -> BookingProblem.CARGO_CLAIMED;
            case VoyageRequired _ -> BookingProblem.VOYAGE_REQUIRED;
            case VoyageNotAllowed _ -> BookingProblem.VOYAGE_NOT_ALLOWED;
        };
    }
}
