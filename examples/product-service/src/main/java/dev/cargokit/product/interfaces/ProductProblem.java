package dev.cargokit.product.interfaces;

import dev.cargokit.kit.problem.ProblemType;

/// The problem types of this context.
enum ProductProblem implements ProblemType {
    PRODUCT_NOT_FOUND(404, "product not found.", "No product has the name in this address.");

    private final int status;
    private final String error;
    private final String explanation;

    ProductProblem(int status, String error, String explanation) {
        this.status = status;
        this.error = error;
        this.explanation = explanation;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String error() {
        return error;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
