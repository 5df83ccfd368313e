package dev.cargokit.kit.problem.mapping;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
class ProblemExceptions extends ProblemMapper<ProblemException> {

    @Override
    protected Problem problem(ProblemException exception) {
        return exception.problem();
    }
}
