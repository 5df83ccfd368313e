package dev.cargokit.string.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.instances.FakeInstance;
import dev.cargokit.string.instances.FakeInstances;
import dev.cargokit.string.instances.Proxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = FakeInstances.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "instances", value = "1"))
class BudgetIT {

    List<FakeInstance> instances;

    @Test
    void waits_no_longer_than_the_budget_and_takes_silence_for_a_failure() {
        instances.getFirst().silent();

        var said = Stream.generate(Proxy::refusal)
                .limit(20)
                .takeWhile(why -> !why.equals("circuit breaker is open"))
                .toList();

        assertEquals(List.of("no answer in time"), said.stream().distinct().toList());
        assertTrue(said.size() < 20, "the breaker should have opened");
        assertTrue(instances.getFirst().requests() <= said.size(), "silence is not asked a second time");
    }
}
