package dev.cargokit.add.interfaces.http;

import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import java.util.ArrayList;

/// Says which operand is missing. By hand: Bean Validation would take longer than all of the business.
final class Given {

    private Given() {}

    /// @throws ProblemException 400 if one is null
    static void both(Object a, Object b) {
        if (a == null || b == null) {
            var missing = new ArrayList<FieldError>();
            if (a == null) {
                missing.add(new FieldError("a", "must not be null"));
            }
            if (b == null) {
                missing.add(new FieldError("b", "must not be null"));
            }
            throw new ProblemException(Problem.invalid(missing));
        }
    }
}
