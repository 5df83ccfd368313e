package dev.cargokit.user.interfaces;

import dev.cargokit.kit.problem.ProblemType;

enum UserProblem implements ProblemType {
    USER_NOT_FOUND(404, "user not found.", "No user has the name in this address.");

    private final Description description;

    UserProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
