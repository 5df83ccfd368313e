package dev.cargokit.string.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.instances.FakeInstance;
import dev.cargokit.string.instances.FakeInstances;
import dev.cargokit.string.instances.Proxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = FakeInstances.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "instances", value = "2"),
            @ResourceArg(name = "through", value = "cargokit.addresses.string"),
            @ResourceArg(name = "string.proxy", value = "string-service"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.Attempts/withinTheBudget/Timeout/value",
                    value = "20000")
        })
class DiscoveryIT {

    List<FakeInstance> instances;

    @Inject
    Upstream upstream;

    @Test
    void finds_the_instances_by_the_name_of_the_service() {
        var answers = Stream.generate(Proxy::text).limit(2).collect(Collectors.toSet());

        assertEquals(instances.stream().map(FakeInstance::name).collect(Collectors.toSet()), answers);
        assertEquals(Set.of("A", "B"), answers);
    }

    @Test
    void does_not_start_as_a_proxy_over_nobody_knows_what() {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ProxyConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("string.proxy", "nosuch"), "test", 100))
                .build()
                .getConfigMapping(ProxyConfig.class);

        var refused = assertThrows(IllegalArgumentException.class, () -> new Instances(config, upstream));

        assertTrue(refused.getMessage().endsWith("a name that discovery knows: nosuch"), refused.getMessage());
    }
}
