package dev.cargokit.routing.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes routing's problem types.
@Singleton
class RoutingProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(RoutingProblem.values());
    }
}
