package dev.cargokit.add.interfaces.http;

import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import java.util.ArrayList;

/// Checks that both operands are there. By hand, because Bean Validation would take longer than the whole call.
final class Operands {

    private Operands() {}

    /// @throws ProblemException 400 that lists those that are null
    static void requireBoth(Object a, Object b) {
        var missing = new ArrayList<FieldError>();
        if (a == null) {
            missing.add(new FieldError("a", "must not be null"));
        }
        if (b == null) {
            missing.add(new FieldError("b", "must not be null"));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.invalid(missing));
        }
    }
}
