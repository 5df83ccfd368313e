package dev.cargokit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceStartTest {

    @TempDir
    Path folder;

    @Test
    void passes_the_addresses_of_all_services() {
        var variables = variables("gateway");

        assertEquals("9080", variables.get("QUARKUS_HTTP_PORT"));
        assertEquals("127.0.0.1:9101", variables.get("CARGOKIT_ADDRESSES_BOOKING"));
    }

    @Test
    void passes_a_database_to_services_that_store() {
        assertEquals(
                "jdbc:postgresql://127.0.0.1:9432/handling",
                variables("handling").get("CARGOKIT_DATABASE_URL"));
        assertTrue(variables("gateway").keySet().stream().noneMatch(name -> name.startsWith("CARGOKIT_DATABASE")));
    }

    @Test
    void passes_further_variables_to_one_service_only() {
        var add = variables("add");

        assertEquals("9212", add.get("ADD_GRPC_PORT"));
        assertEquals("9213", add.get("ADD_THRIFT_PORT"));
        assertFalse(add.containsKey("STRING_PROXY"));
        assertEquals("string-service", variables("string-proxy").get("STRING_PROXY"));
    }

    @Test
    void names_the_module_that_is_not_built() {
        var failure = assertThrows(LaunchFailure.class, () -> start().start(Services.named("routing"), Instant.EPOCH));

        assertTrue(failure.getMessage().startsWith("routing-service is not built"), failure.getMessage());
    }

    private Map<String, String> variables(String service) {
        return start().variables(Services.named(service));
    }

    private ServiceStart start() {
        return new ServiceStart(Settings.of(folder).portOffset(1_000), 9_432);
    }
}
