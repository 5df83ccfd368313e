package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;

/// A service that had to be asked is away: 503 with Retry-After, and nothing was stored.
@Provider
class UnaskedServices extends ProblemMapper<CannotBeAsked> {

    @Override
    protected Problem problem(CannotBeAsked away) {
        return problemOf(away);
    }

    static Problem problemOf(CannotBeAsked away) {
        return Problem.of(ProblemType.UNAVAILABLE, away.getMessage());
    }
}
