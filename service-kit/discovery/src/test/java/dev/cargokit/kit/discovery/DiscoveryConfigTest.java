package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.discovery.DiscoveryConfig.Kind;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscoveryConfigTest {

    @Test
    void addresses_are_in_the_configuration_by_default() {
        var config = discovery(Map.of());

        assertEquals(Kind.STATIC, config.kind());
        assertEquals(Duration.ofSeconds(2), config.every());
        assertEquals("_{port}._tcp.{service}", config.dns().name());
        assertTrue(config.dns().server().isEmpty());
    }

    @Test
    void every_property_can_be_set() {
        var config = discovery(Map.of(
                "cargokit.discovery", "dns",
                "cargokit.discovery.every", "PT1S",
                "cargokit.discovery.dns.name", "{service}.example.org",
                "cargokit.discovery.dns.server", "127.0.0.1:8600"));

        assertEquals(Kind.DNS, config.kind());
        assertEquals(Duration.ofSeconds(1), config.every());
        assertEquals("{service}.example.org", config.dns().name());
        assertEquals("127.0.0.1:8600", config.dns().server().orElseThrow());
    }

    @Test
    void a_kind_that_does_not_exist_is_refused_by_name() {
        var typo = Map.of("cargokit.discovery", "consull");

        var refusal = assertThrows(ConfigValidationException.class, () -> discovery(typo));

        assertTrue(refusal.getMessage().contains("cargokit.discovery"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("consull"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("allowed values"), refusal.getMessage());
    }

    private static DiscoveryConfig discovery(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(DiscoveryConfig.class);
        settings.forEach(config::withDefaultValue);
        return config.build().getConfigMapping(DiscoveryConfig.class);
    }
}
