package dev.cargokit.tracking.interfaces;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemTypes;
import dev.cargokit.tracking.domain.TrackingRefusal;
import dev.cargokit.tracking.domain.TrackingRefusal.TooManyWatchers;
import dev.cargokit.tracking.domain.TrackingRefusal.TrackingUnavailable;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

@Provider
class TrackingRefusalMapper extends ProblemMapper<TrackingRefusal> {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(TrackingProblem.values());
    }

    @Override
    protected Problem problem(TrackingRefusal refused) {
        var type = switch (refused) {
            case UnknownCargo _ -> TrackingProblem.UNKNOWN_CARGO;
            case TrackingUnavailable _, TooManyWatchers _ -> HttpProblem.UNAVAILABLE;
        };
        return Problem.of(type, refused.getMessage());
    }
}
