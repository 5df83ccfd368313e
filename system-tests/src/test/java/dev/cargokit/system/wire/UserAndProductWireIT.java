package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.container.ContainerSystem;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// docs/contracts/examples.md, user-service and product-service: at the gateway, and each of their instances.
class UserAndProductWireIT {

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire gateway = new Wire(SYSTEM.gateway());

    @AfterEach
    void done() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({"user, 8231", "product, 8241"})
    void three_instances_know_three_each(String service, int port) {
        var instances = SYSTEM.compose().containers(service);

        assertEquals(3, instances.size());
        for (String instance : instances) {
            try (var itself = new Wire(URI.create("http://" + SYSTEM.compose().address(instance) + ":" + port))) {
                for (int id = 1; id <= 3; id++) {
                    assertJson(itself.get("/" + service + id), 200, response(service, id));
                }
                assertProblem(itself.get("/" + service + 4), 404, service + " not found.", "");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"user, 1", "user, 2", "user, 3", "product, 1", "product, 2", "product, 3"})
    void the_gateway_finds(String service, int id) {
        assertJson(gateway.get("/" + service + "s/" + service + id), 200, response(service, id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /users/nobody      | 404 | user not found.
            GET /users/user4       | 404 | user not found.
            GET /users/User1       | 404 | user not found.
            GET /products/nothing  | 404 | product not found.
            GET /products/user1    | 404 | product not found.
            GET /users             | 404 | not found
            GET /products/         | 404 | not found
            POST /users/user1      | 405 | method not allowed
            DELETE /products/product1 | 405 | method not allowed
            """)
    void the_gateway_refuses(String request, int status, String error) {
        assertProblem(gateway.send(request, ""), status, error, "");
    }

    private static String response(String service, int id) {
        return "{\"id\":%d,\"name\":\"%s%d\"}".formatted(id, service, id);
    }
}
