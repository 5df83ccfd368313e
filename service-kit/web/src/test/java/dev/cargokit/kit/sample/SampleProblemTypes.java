package dev.cargokit.kit.sample;

import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class SampleProblemTypes {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(SampleProblem.values());
    }
}
