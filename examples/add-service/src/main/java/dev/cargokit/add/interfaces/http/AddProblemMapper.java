package dev.cargokit.add.interfaces.http;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import jakarta.ws.rs.ext.Provider;

/// A refusal is 400, as in the original, and its text is the `error` of the problem.
@Provider
class AddProblemMapper extends ProblemMapper<AddRefusal> {

    @Override
    protected Problem problem(AddRefusal refusal) {
        var text = refusal.getMessage();
        return Problem.of(HttpProblem.INVALID_ARGUMENT, text).withError(text);
    }
}
