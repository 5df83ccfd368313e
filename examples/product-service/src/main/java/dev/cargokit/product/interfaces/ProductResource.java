package dev.cargokit.product.interfaces;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemTypes;
import dev.cargokit.product.application.ProductDirectory;
import dev.cargokit.product.domain.Product;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/{name}")
@Tag(name = "Products")
@RunOnVirtualThread
class ProductResource {

    private final ProductDirectory directory;

    ProductResource(ProductDirectory directory) {
        this.directory = directory;
    }

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(ProductProblem.values());
    }

    @GET
    @Operation(summary = "Find a product by name")
    @APIResponse(responseCode = "200", description = "The product")
    @APIResponse(responseCode = "404", description = "No product has this name")
    public ProductResponse product(@RestPath @Parameter(example = "product1") String name) {
        return directory.find(name).map(ProductResponse::of).orElseThrow(ProductResource::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ProductProblem.PRODUCT_NOT_FOUND);
    }

    record ProductResponse(int id, String name) {

        static ProductResponse of(Product product) {
            return new ProductResponse(product.id(), product.name());
        }
    }
}
