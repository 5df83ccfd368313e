package dev.cargokit.tracking.interfaces;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.tracking.domain.TrackingRefused;
import dev.cargokit.tracking.domain.TrackingRefused.NothingKnown;
import dev.cargokit.tracking.domain.TrackingRefused.TooManyWatchers;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
import jakarta.ws.rs.ext.Provider;

/// What each refusal of tracking answers.
@Provider
class TrackingRefusals extends ProblemMapper<TrackingRefused> {

    @Override
    protected Problem problem(TrackingRefused refused) {
        var type = switch (refused) {
            case UnknownCargo _ -> ProblemType.UNKNOWN_CARGO;
            case NothingKnown _, TooManyWatchers _ -> ProblemType.UNAVAILABLE;
        };
        return Problem.of(type, refused.getMessage());
    }
}
