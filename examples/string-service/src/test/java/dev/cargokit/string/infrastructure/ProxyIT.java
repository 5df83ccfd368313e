package dev.cargokit.string.infrastructure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.instances.FakeInstance;
import dev.cargokit.string.instances.FakeInstances;
import dev.cargokit.string.instances.Proxy;
import dev.cargokit.string.instances.Proxy.Said;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
        value = FakeInstances.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "instances", value = "3"),
            @ResourceArg(name = "string.proxy.breaker.failures", value = "1000"),
            @ResourceArg(name = "string.proxy.limit.calls", value = "1000"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.Attempts/withinTheBudget/Timeout/value",
                    value = "20000")
        })
class ProxyIT {

    List<FakeInstance> instances;

    @BeforeEach
    void all_are_well() {
        instances.forEach(FakeInstance::well);
    }

    @Test
    void asks_the_instances_in_turn() {
        var answers = IntStream.range(0, 6).mapToObj(_ -> Proxy.text()).toList();

        assertEquals(Set.of("A", "B", "C"), Set.copyOf(answers.subList(0, 3)));
        assertEquals(answers.subList(0, 3), answers.subList(3, 6));
    }

    @Test
    void hands_the_text_on_as_it_is() {
        Proxy.uppercase("h\u00e9llo \\\"you\\\" \ud83d\ude42");

        assertEquals(
                List.of("h\u00e9llo \"you\" \ud83d\ude42"),
                instances.stream()
                        .flatMap(instance -> instance.bodies().stream())
                        .map(body -> JsonPath.from(body).getString("s"))
                        .toList());
    }

    @Test
    void counts_by_itself() {
        given().body("{\"s\":\"hello\"}").post("/count").then().statusCode(200).body("v", equalTo(5));

        assertEquals(0, requests());
    }

    @Test
    void takes_a_refusal_for_an_answer() {
        instances.forEach(instance -> instance.answering("{\"v\":\"\",\"err\":\"empty string\"}"));

        var said = Proxy.uppercase("");

        assertEquals(new Said("", "empty string"), said);
        assertEquals(1, requests());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void asks_the_next_one_when_an_instance_fails(Consumer<FakeInstance> failing) {
        failing.accept(instances.getFirst());

        var answers = IntStream.range(0, 6).mapToObj(_ -> Proxy.text()).toList();

        assertEquals(Set.of("B", "C"), Set.copyOf(answers));
        assertNotEquals(0, instances.getFirst().requests());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void says_why_after_three_attempts(Consumer<FakeInstance> failing) {
        instances.forEach(failing);

        var said = Proxy.uppercase("nobody " + failing.hashCode());

        assertEquals("", said.v());
        assertTrue(
                Set.of("an instance answered 500", "an instance answered nonsense", "connection broken")
                        .contains(said.err()),
                said.err());
        assertEquals(
                List.of(1, 1, 1), instances.stream().map(FakeInstance::requests).toList());
    }

    static Stream<Consumer<FakeInstance>> failures() {
        return Stream.of(FakeInstance::failing, FakeInstance::hangingUp, instance -> instance.answering("nonsense"));
    }

    @Test
    void spares_the_instances_a_question_that_was_answered_before() {
        var first = Proxy.uppercase("the same");

        var second = Proxy.uppercase("the same");

        assertEquals(first, second);
        assertEquals(1, requests());
    }

    @Test
    void asks_again_after_a_failure() {
        instances.forEach(FakeInstance::failing);
        Proxy.uppercase("the same once more");
        instances.forEach(FakeInstance::well);

        var said = Proxy.uppercase("the same once more");

        assertEquals("", said.err());
    }

    @Test
    void hands_the_trace_on() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body("{\"s\":\"traced\"}")
                .post("/uppercase")
                .then()
                .statusCode(200);

        assertTrue(
                instances.stream().flatMap(i -> i.traces().stream()).allMatch(t -> t.contains(trace)),
                () -> "not in every one");
    }

    private int requests() {
        return instances.stream().mapToInt(FakeInstance::requests).sum();
    }
}
