package dev.cargokit.profile.interfaces;

import dev.cargokit.kit.problem.ProblemType;

/// The problem types of this context.
enum ProfileProblem implements ProblemType {
    PRECONDITION_FAILED(412, "precondition failed", "It has changed since the version in If-Match, or exists already."),
    INCONSISTENT_IDS(400, "inconsistent IDs", "The body names another id than the address."),
    TOO_MANY_ADDRESSES(422, "too many addresses", "A profile holds a limited number of addresses.");

    private final int status;
    private final String error;
    private final String explanation;

    ProfileProblem(int status, String error, String explanation) {
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
