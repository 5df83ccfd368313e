package dev.cargokit.kit.management;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManagementPortTest {

    @Test
    void follows_the_port_of_the_service() {
        assertEquals("9101", managementPort(Map.of("quarkus.http.port", "8101")));
        assertEquals("9080", managementPort(Map.of()));
    }

    @Test
    void may_be_set() {
        assertEquals("9000", managementPort(Map.of("quarkus.http.port", "8101", "quarkus.management.port", "9000")));
    }

    private static String managementPort(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new ManagementPort())
                .withSources(new PropertiesConfigSource(properties, "application.properties", 250))
                .build()
                .getValue("quarkus.management.port", String.class);
    }
}
