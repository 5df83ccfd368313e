package dev.cargokit.profile.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.profile.client.ProfileFailure.AlreadyExists;
import dev.cargokit.profile.client.ProfileFailure.NotFound;
import dev.cargokit.profile.client.ProfileFailure.Refused;
import dev.cargokit.profile.client.ProfileFailure.Unavailable;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ThreeInstances.class)
class ProfileClientIT {

    private static final Address HOME = new Address("home", "Stockholm");
    private static final Profile PROFILE = new Profile("a b", "Go Kit", List.of(HOME));
    private static final String JSON =
            "{\"id\":\"a b\",\"name\":\"Go Kit\",\"addresses\":[{\"id\":\"home\",\"location\":\"Stockholm\"}]}";

    @Inject
    ProfileClient profiles;

    List<FakeInstance> instances;

    @BeforeEach
    void start_all_instances() {
        instances.forEach(FakeInstance::start);
    }

    @Test
    void sends_the_requests_of_the_contract() {
        profiles.register(PROFILE);
        profiles.replace(PROFILE);
        profiles.revise(PROFILE);
        profiles.remove("a b");
        profiles.addAddress("a b", HOME);
        profiles.removeAddress("a b", "home");

        assertEquals(
                List.of(
                        "DELETE /profiles/a%20b",
                        "DELETE /profiles/a%20b/addresses/home",
                        "PATCH /profiles/a%20b " + JSON,
                        "POST /profiles " + JSON,
                        "POST /profiles/a%20b/addresses {\"id\":\"home\",\"location\":\"Stockholm\"}",
                        "PUT /profiles/a%20b " + JSON),
                requests().sorted().toList());
    }

    @Test
    void reads_the_responses() {
        allRespond(
                200,
                "{\"profile\":" + JSON + ",\"addresses\":[{\"id\":\"work\"}],\"address\":{\"id\":\"home\","
                        + "\"location\":\"Stockholm\"},\"unknown\":1}");

        assertEquals(PROFILE, profiles.profile("a b"));
        assertEquals(List.of(new Address("work", "")), profiles.addresses("a b"));
        assertEquals(HOME, profiles.address("a b", "home"));
    }

    @Test
    void reads_missing_fields_as_empty() {
        allRespond(200, "{\"profile\":{\"id\":\"1\"}}");

        assertEquals(new Profile("1", "", List.of()), profiles.profile("1"));
    }

    @Test
    void balances_round_robin() {
        IntStream.range(0, 9).forEach(_ -> profiles.remove("1"));

        assertEquals(
                List.of(3, 3, 3),
                instances.stream().map(instance -> instance.requests().size()).toList());
    }

    @ParameterizedTest
    @MethodSource("idempotent")
    void retries_on_the_next_instance_if_one_fails(Consumer<ProfileClient> call) {
        allRespond(200, "{\"profile\":{\"id\":\"1\"},\"addresses\":[],\"address\":{\"id\":\"a\"}}");
        var failing = instances.get(1);
        failing.respond(503, "{}");

        IntStream.range(0, 3).forEach(_ -> call.accept(profiles));

        assertFalse(failing.requests().isEmpty());
        assertEquals(3, requests().count() - failing.requests().size());
    }

    @Test
    void retries_on_the_next_instance_if_one_is_down() {
        profiles.remove("1");
        instances.get(2).stop();

        IntStream.range(0, 6).forEach(_ -> profiles.remove("1"));

        assertEquals(
                7, requests().filter(request -> request.startsWith("DELETE")).count());
    }

    @ParameterizedTest
    @MethodSource("idempotent")
    void gives_up_after_three_attempts(Consumer<ProfileClient> call) {
        allRespond(500, "{}");

        assertThrows(Unavailable.class, () -> call.accept(profiles));

        assertEquals(3, requests().count());
    }

    @ParameterizedTest
    @MethodSource("nonIdempotent")
    void never_retries_a_call_that_is_not_idempotent(Consumer<ProfileClient> call) {
        allRespond(503, "{}");

        assertThrows(Unavailable.class, () -> call.accept(profiles));

        assertEquals(1, requests().count());
    }

    @Test
    void fails_if_all_instances_are_down() {
        instances.forEach(FakeInstance::stop);

        assertThrows(Unavailable.class, () -> profiles.profile("1"));
        assertThrows(Unavailable.class, () -> profiles.register(PROFILE));
    }

    @Test
    void does_not_retry_a_refusal() {
        allRespond(404, "{}");
        assertThrows(NotFound.class, () -> profiles.profile("1"));
        allRespond(409, "{}");
        assertThrows(AlreadyExists.class, () -> profiles.register(PROFILE));

        assertEquals(2, requests().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 413, 422})
    void reports_the_reason_of_a_refusal(int status) {
        allRespond(status, "{\"detail\":\"id must not be blank\"}");

        var refused = assertThrows(Refused.class, () -> profiles.replace(PROFILE));

        assertEquals("id must not be blank", refused.getMessage());
        assertEquals(status, refused.status());
    }

    @Test
    void accepts_a_refusal_without_a_reason() {
        allRespond(400, "<html>");

        assertEquals(
                "status 400",
                assertThrows(Refused.class, () -> profiles.replace(PROFILE)).getMessage());
    }

    static Stream<Consumer<ProfileClient>> idempotent() {
        return Stream.of(
                client -> client.profile("1"),
                client -> client.replace(PROFILE),
                client -> client.remove("1"),
                client -> client.addresses("1"),
                client -> client.address("1", "a"),
                client -> client.removeAddress("1", "a"));
    }

    static Stream<Consumer<ProfileClient>> nonIdempotent() {
        return Stream.of(
                client -> client.register(PROFILE),
                client -> client.revise(PROFILE),
                client -> client.addAddress("1", HOME));
    }

    private void allRespond(int status, String body) {
        instances.forEach(instance -> instance.respond(status, body));
    }

    private Stream<String> requests() {
        return instances.stream().flatMap(instance -> instance.requests().stream());
    }
}
