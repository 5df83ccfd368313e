package dev.cargokit.tracking.interfaces;

import dev.cargokit.kit.problem.ProblemType;

/// The problem types of tracking.
enum TrackingProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id.");

    private final int status;
    private final String error;
    private final String explanation;

    TrackingProblem(int status, String error, String explanation) {
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
