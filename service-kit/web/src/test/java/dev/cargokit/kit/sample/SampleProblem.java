package dev.cargokit.kit.sample;

import dev.cargokit.kit.problem.ProblemType;

/// A problem of the sample.
enum SampleProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id.");

    private final Description description;

    SampleProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
