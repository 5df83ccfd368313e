package dev.cargokit.product.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.product.domain.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Finds products by name.
@Logged
@Measured
@ApplicationScoped
public class ProductDirectory {

    private final List<Product> products =
            List.of(new Product(1, "product1"), new Product(2, "product2"), new Product(3, "product3"));

    public Optional<Product> find(String name) {
        return products.stream().filter(product -> product.name().equals(name)).findFirst();
    }
}
