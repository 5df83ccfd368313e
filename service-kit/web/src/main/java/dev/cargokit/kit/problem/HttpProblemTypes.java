package dev.cargokit.kit.problem;

import jakarta.inject.Singleton;
import java.util.List;

/// Publishes a page for each problem type that every service shares.
@Singleton
class HttpProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(HttpProblem.values());
    }
}
