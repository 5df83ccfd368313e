package dev.cargokit.patterns.interfaces;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.patterns.application.UpstreamUnavailable;
import jakarta.ws.rs.ext.Provider;

/// 503 when the last attempt failed too.
@Provider
class UpstreamUnavailableMapper extends ProblemMapper<UpstreamUnavailable> {

    @Override
    protected Problem problem(UpstreamUnavailable exception) {
        return Problem.of(HttpProblem.UNAVAILABLE, exception.getMessage());
    }
}
