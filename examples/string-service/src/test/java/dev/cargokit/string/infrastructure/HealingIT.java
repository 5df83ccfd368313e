package dev.cargokit.string.infrastructure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.string.instances.FakeInstance;
import dev.cargokit.string.instances.FakeInstances;
import dev.cargokit.string.instances.Proxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = FakeInstances.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "instances", value = "1"),
            @ResourceArg(name = "string.proxy.breaker.pause", value = "500ms"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.Attempts/withinTheBudget/Timeout/value",
                    value = "20000")
        })
class HealingIT {

    private static final String BAD = "an instance answered 500";

    List<FakeInstance> instances;

    @Test
    void forgives_five_failures_for_one_success() {
        instances.getFirst().answeringOnlyAfter(5);

        var said = IntStream.range(0, 6).mapToObj(_ -> Proxy.refusal()).toList();

        assertEquals(List.of(BAD, "", BAD, "", BAD, ""), said);
        assertEquals(18, instances.getFirst().requests());
    }

    @Test
    void asks_an_instance_again_after_the_pause() {
        var instance = instances.getFirst();
        instance.failing();
        await().until(() -> Proxy.refusal().equals("circuit breaker is open"));
        instance.well();

        await().until(() -> Proxy.text().equals(instance.name()));

        assertEquals(instance.name(), Proxy.text());
    }
}
