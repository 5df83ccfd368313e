package dev.cargokit.kit.sample;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Gives the sample's problems their pages.
@Singleton
class SampleProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(SampleProblem.values());
    }
}
