package dev.cargokit.routing.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;

public enum RoutingProblem implements ProblemType {
    VOYAGE_NOT_FOUND(404, "unknown voyage", "No voyage has the number in this address."),
    UNKNOWN_LOCATION(422, "unknown location", "No location has this UN/LOCODE."),
    UNSOUND_SCHEDULE(422, "unsound schedule", "A voyage's movements must connect and run forward in time."),
    SAME_ORIGIN_AND_DESTINATION(422, "same origin and destination", "A path leads from one place to another.");

    private final Description description;

    RoutingProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
