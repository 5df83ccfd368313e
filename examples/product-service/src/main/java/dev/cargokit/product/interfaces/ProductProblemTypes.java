package dev.cargokit.product.interfaces;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes a page for each problem type.
@Singleton
class ProductProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(ProductProblem.values());
    }
}
