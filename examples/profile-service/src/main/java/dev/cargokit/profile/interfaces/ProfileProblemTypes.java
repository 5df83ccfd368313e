package dev.cargokit.profile.interfaces;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes a page for each problem type.
@Singleton
class ProfileProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(ProfileProblem.values());
    }
}
