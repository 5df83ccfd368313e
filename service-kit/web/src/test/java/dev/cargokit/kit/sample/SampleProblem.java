package dev.cargokit.kit.sample;

import dev.cargokit.kit.problem.ProblemType;

/// A problem of the sample.
enum SampleProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id.");

    private final int status;
    private final String error;
    private final String explanation;

    SampleProblem(int status, String error, String explanation) {
        this.status = status;
        this.error = error;
        this.explanation = explanation;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String error() {
        return error;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
