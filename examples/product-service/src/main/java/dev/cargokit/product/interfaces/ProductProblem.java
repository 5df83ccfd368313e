package dev.cargokit.product.interfaces;

import dev.cargokit.kit.problem.ProblemType;

enum ProductProblem implements ProblemType {
    PRODUCT_NOT_FOUND(404, "product not found.", "No product has the name in this address.");

    private final Description description;

    ProductProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}
