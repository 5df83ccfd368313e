package dev.cargokit.string.infrastructure;

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
            @ResourceArg(name = "instances", value = "2"),
            @ResourceArg(name = "string.proxy.breaker.pause", value = "1h"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.Attempts/withinTheBudget/Timeout/value",
                    value = "20000")
        })
class BreakerIT {

    List<FakeInstance> instances;

    @Test
    void leaves_an_instance_alone_after_its_sixth_failure_and_goes_on_with_the_others() {
        var bad = instances.getFirst();
        var good = instances.getLast();
        bad.failing();

        var answers =
                IntStream.range(0, 20).mapToObj(_ -> Proxy.text()).distinct().toList();

        assertEquals(List.of(good.name()), answers);
        assertEquals(6, bad.requests());

        // And with the other one failing too, nobody is asked in the end.
        good.failing();
        IntStream.range(0, 10).forEach(_ -> Proxy.refusal());

        assertEquals("circuit breaker is open", Proxy.refusal());
        assertEquals(6, bad.requests());
        assertEquals(6, good.requests());
    }
}
