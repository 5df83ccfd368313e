package dev.cargokit.kit.problem;

import jakarta.ws.rs.ext.Provider;

@Provider
class ProblemExceptions extends ProblemMapper<ProblemException> {

    @Override
    protected Problem problem(ProblemException exception) {
        return exception.problem();
    }
}
