package dev.cargokit.handling.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;

public enum HandlingProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id."),
    CARGO_CLAIMED(409, "cargo claimed", "A claim is final: the cargo takes no later events and no new route."),
    UNKNOWN_LOCATION(422, "unknown location", "No location has this UN/LOCODE."),
    UNKNOWN_VOYAGE(422, "unknown voyage", "No voyage has this number."),
    VOYAGE_REQUIRED(422, "voyage required", "Load and Unload happen on a voyage."),
    VOYAGE_NOT_ALLOWED(422, "voyage not allowed", "Receive, Customs and Claim happen without a voyage."),
    COMPLETED_IN_FUTURE(422, "completed in the future", "What is reported must have happened.");

    private final Description description;

    HandlingProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
