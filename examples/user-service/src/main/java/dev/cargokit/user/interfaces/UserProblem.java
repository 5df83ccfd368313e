package dev.cargokit.user.interfaces;

import dev.cargokit.kit.problem.ProblemType;

/// The problem types of this context.
enum UserProblem implements ProblemType {
    USER_NOT_FOUND(404, "user not found.", "No user has the name in this address.");

    private final int status;
    private final String error;
    private final String explanation;

    UserProblem(int status, String error, String explanation) {
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
