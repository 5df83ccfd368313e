package dev.cargokit.handling.interfaces.problem;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class ServiceUnavailableMapper extends ProblemMapper<ServiceUnavailable> {

    @Override
    protected Problem problem(ServiceUnavailable unavailable) {
        return problemOf(unavailable);
    }

    public static Problem problemOf(ServiceUnavailable unavailable) {
        return Problem.of(HttpProblem.UNAVAILABLE, unavailable.getMessage());
    }
}
