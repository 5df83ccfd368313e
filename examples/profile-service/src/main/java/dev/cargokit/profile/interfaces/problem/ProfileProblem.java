package dev.cargokit.profile.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;

public enum ProfileProblem implements ProblemType {
    PRECONDITION_FAILED(412, "precondition failed", "It has changed since the version in If-Match, or exists already."),
    INCONSISTENT_IDS(400, "inconsistent IDs", "The body names another id than the address."),
    TOO_MANY_ADDRESSES(422, "too many addresses", "A profile holds a limited number of addresses.");

    private final Description description;

    ProfileProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
