package dev.cargokit.user.interfaces;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes a page for each problem type of the user service.
@Singleton
class UserProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(UserProblem.values());
    }
}
