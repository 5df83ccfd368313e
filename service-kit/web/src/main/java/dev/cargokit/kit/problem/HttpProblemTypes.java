package dev.cargokit.kit.problem;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class HttpProblemTypes {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(HttpProblem.values());
    }
}
