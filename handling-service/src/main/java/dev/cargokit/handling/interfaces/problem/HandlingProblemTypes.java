package dev.cargokit.handling.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes handling's problem types.
@Singleton
class HandlingProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(HandlingProblem.values());
    }
}
