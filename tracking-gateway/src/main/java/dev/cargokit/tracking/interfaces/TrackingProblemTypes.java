package dev.cargokit.tracking.interfaces;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes a page for each problem type of tracking.
@Singleton
class TrackingProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(TrackingProblem.values());
    }
}
