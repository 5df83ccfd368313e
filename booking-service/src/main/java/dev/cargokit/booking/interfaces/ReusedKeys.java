package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.OnceOnly.KeyReused;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;

/// An Idempotency-Key that stands for another request.
@Provider
class ReusedKeys extends ProblemMapper<KeyReused> {

    @Override
    protected Problem problem(KeyReused refusal) {
        return Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, refusal.getMessage())
                .at("Idempotency-Key");
    }
}
