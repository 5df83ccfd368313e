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

/// One hour is long enough to be no matter of time.
@QuarkusTest
@QuarkusTestResource(
        value = FakeInstances.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "instances", value = "2"),
            @ResourceArg(name = "string.proxy.limit.calls", value = "10"),
            @ResourceArg(name = "string.proxy.limit.window", value = "1h"),
            @ResourceArg(name = "string.proxy.breaker.failures", value = "1"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.Attempts/withinTheBudget/Timeout/value",
                    value = "20000")
        })
class LimiterIT {

    List<FakeInstance> instances;

    @Test
    void refuses_what_is_over_the_limit_of_every_instance() {
        var within =
                IntStream.range(0, 20).mapToObj(_ -> Proxy.refusal()).distinct().toList();
        var over =
                IntStream.range(0, 5).mapToObj(_ -> Proxy.refusal()).distinct().toList();

        assertEquals(List.of(""), within);
        assertEquals(List.of("rate limit exceeded"), over, "and a breaker that opens at once does not mind");
        assertEquals(
                List.of(10, 10), instances.stream().map(FakeInstance::requests).toList());
    }
}
