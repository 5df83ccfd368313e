package dev.cargokit.routing.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;

public enum RoutingProblem implements ProblemType {
    VOYAGE_NOT_FOUND(404, "unknown voyage", "No voyage has the number in this address."),
    UNKNOWN_LOCATION(422, "unknown location", "No location has this UN/LOCODE."),
    UNSOUND_SCHEDULE(422, "unsound schedule", "A voyage's movements must connect and run forward in time."),
    NO_SUCH_CALL(422, "no such call", "The voyage does not call there, or more than once."),
    VOYAGE_CANCELLED(409, "voyage cancelled", "A cancelled voyage cannot be changed; a new schedule brings it back."),
    STALE_VERSION(412, "stale version", "The voyage is not in the version that the request requires."),
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
