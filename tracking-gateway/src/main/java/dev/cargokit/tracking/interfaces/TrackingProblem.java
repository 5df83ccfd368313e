package dev.cargokit.tracking.interfaces;

import dev.cargokit.kit.problem.ProblemType;

enum TrackingProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id.");

    private final Description description;

    TrackingProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
