package dev.cargokit.booking.interfaces.problem;

import dev.cargokit.booking.application.RoutingUnavailable;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

@Provider
class RoutingUnavailableMapper extends ProblemMapper<RoutingUnavailable> {

    private static final Logger LOG = Logger.getLogger(RoutingUnavailableMapper.class);

    @Override
    protected Problem problem(RoutingUnavailable unavailable) {
        LOG.debug("Routing is unavailable", unavailable.getCause());
        return Problem.of(HttpProblem.UNAVAILABLE, unavailable.getMessage());
    }
}
