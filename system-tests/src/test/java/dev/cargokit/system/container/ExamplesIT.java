package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.crash.Parallel;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example services crash and are restarted under load: of three, nobody notices that one is gone; one alone is
/// missed, comes back, and has what it said that it keeps.
class ExamplesIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int CLIENTS = 4;

    private static final Map<String, Function<Client, Response>> READS = Map.of(
            "user", client -> client.get("/users/user1"),
            "product", client -> client.get("/products/product1"),
            "string", client -> client.post("/stringsvc/uppercase", object("s", "hello")));

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Compose compose = SYSTEM.compose();

    @AfterEach
    void everything_runs_again() {
        SYSTEM.everythingRuns();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "product"})
    void a_crash_of_one_of_three_fails_no_read(String service) throws InterruptedException {
        assertEquals(0, duringCrash(service, compose.containers(service).getFirst()));
    }

    /// What was sent to the one that crashed is not repeated: it may have been done. That is one request of each
    /// client; then it is known to be gone.
    @Test
    void a_crash_of_one_of_three_fails_what_it_was_doing() throws InterruptedException {
        int failed = duringCrash("string", compose.containers("string").getFirst());

        assertTrue(failed <= CLIENTS, () -> failed + " requests failed");
    }

    private int duringCrash(String service, String instance) throws InterruptedException {
        try (var callers = new Callers(SYSTEM.gateway(), CLIENTS, READS.get(service))) {
            awaitMore(callers, 50);
            compose.crashOne(instance);
            long crashed = System.nanoTime();
            awaitMore(callers, 500);
            awaitHealth(instance);
            var recovery = Duration.ofNanos(System.nanoTime() - crashed);
            awaitMore(callers, 100);
            callers.stop();
            row("SIGKILL of one of three: " + service, callers, recovery, 0);
            return callers.failed();
        }
    }

    @Test
    void a_crash_of_add_is_felt_and_mends() throws InterruptedException {
        try (var callers = new Callers(
                SYSTEM.gateway(),
                CLIENTS,
                client -> client.post("/addsvc/concat", object("a", "1").put("b", "2")))) {
            awaitMore(callers, 50);
            compose.crash("add");
            long crashed = System.nanoTime();
            await("the crash to be felt").atMost(TIMEOUT).until(() -> callers.failed() > 0);
            var recovery = untilItSucceeds(crashed, client -> client.post("/addsvc/sum", sum()));
            callers.stop();
            row("SIGKILL of add", callers, recovery, 0);
        }
    }

    @Test
    void a_crash_of_profile_loses_no_profile() throws InterruptedException {
        Queue<String> kept = new ConcurrentLinkedQueue<>();
        Function<Client, Response> keeping = client -> {
            var id = UUID.randomUUID().toString();
            var response = client.post("/profiles/", object("id", id).put("name", "kept"));
            if (response.status() == 201) {
                kept.add(id);
            }
            return response;
        };
        try (var callers = new Callers(SYSTEM.gateway(), CLIENTS, keeping);
                var reader = new Client(SYSTEM.gateway())) {
            awaitMore(callers, 50);
            compose.crash("profile");
            long crashed = System.nanoTime();
            await("the crash to be felt").atMost(TIMEOUT).until(() -> callers.failed() > 0);
            var recovery = untilItSucceeds(crashed, client -> client.get("/profiles/" + kept.peek()));
            callers.stop();
            int lost = lost(kept, reader);
            row("SIGKILL of profile", callers, recovery, lost);
            assertEquals(0, lost);
        }
    }

    private static int lost(Collection<String> kept, Client reader) throws InterruptedException {
        var lost = new AtomicInteger();
        var parallel = new Parallel(CLIENTS);
        kept.forEach(id -> parallel.run(() -> {
            if (!isKept(reader, id)) {
                lost.incrementAndGet();
            }
        }));
        parallel.finish();
        return lost.get();
    }

    private static boolean isKept(Client reader, String id) {
        var response =
                await().atMost(TIMEOUT).until(() -> reader.get("/profiles/" + id), given -> !given.isRetryable());
        return response.status() == 200;
    }

    /// One instance of each at a time.
    @Test
    void a_rolling_restart_fails_nothing() throws InterruptedException {
        try (var users = new Callers(SYSTEM.gateway(), 1, READS.get("user"));
                var products = new Callers(SYSTEM.gateway(), 1, READS.get("product"));
                var strings = new Callers(SYSTEM.gateway(), 1, READS.get("string"))) {
            long begin = System.nanoTime();
            for (int instance : IntStream.range(0, 3).toArray()) {
                var parallel = new Parallel(READS.size());
                READS.keySet()
                        .forEach(service -> parallel.run(
                                () -> restart(compose.containers(service).get(instance))));
                parallel.finish();
            }
            var took = Duration.ofNanos(System.nanoTime() - begin);
            for (var callers : Map.of("user", users, "product", products, "string", strings)
                    .entrySet()) {
                callers.getValue().stop();
                row("rolling restart of three: " + callers.getKey(), callers.getValue(), took, 0);
            }
            assertEquals(0, users.failed() + products.failed() + strings.failed());
        }
    }

    private void restart(String instance) {
        compose.docker("restart", "--time=20", instance);
        awaitHealth(instance);
    }

    private void awaitHealth(String instance) {
        await("health").atMost(TIMEOUT).until(() -> compose.health(instance).equals("healthy"));
    }

    private static void awaitMore(Callers callers, int more) {
        int enough = callers.made() + more;
        await(more + " more requests").atMost(TIMEOUT).until(() -> callers.made() >= enough);
    }

    private static Duration untilItSucceeds(long since, Function<Client, Response> asking) {
        try (var client = new Client(SYSTEM.gateway())) {
            await("a response").atMost(TIMEOUT).until(() -> {
                try {
                    return asking.apply(client).status() == 200;
                } catch (NoResponse notYet) {
                    return false;
                }
            });
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static void row(String fault, Callers callers, Duration recovery, int lost) {
        SYSTEM.table()
                .add(new FaultTable.Row(fault, callers.made(), callers.failed(), callers.longest(), recovery, lost, 0));
    }

    private static ObjectNode object(String member, String value) {
        return JsonNodeFactory.instance.objectNode().put(member, value);
    }

    private static JsonNode sum() {
        return JsonNodeFactory.instance.objectNode().put("a", 1).put("b", 2);
    }
}
