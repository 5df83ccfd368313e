package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The example services crash and are restarted under load: of three, nobody notices that one is gone; one alone is
/// missed, comes back, and has what it said that it keeps.
class ExamplesIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int CLIENTS = 2;

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

    /// What was sent to the string-service that crashed is not repeated, because it may have been done. That is one
    /// request of each client; then it is known to be gone.
    @Test
    void a_crash_of_one_of_three_fails_no_read() throws InterruptedException {
        try (var load = new Load(CLIENTS)) {
            load.awaitMore(50);
            var crashed = READS.keySet().stream()
                    .map(service -> compose.containers(service).getFirst())
                    .toList();
            compose.crashContainers(crashed);
            long begin = System.nanoTime();
            load.awaitMore(500);
            crashed.forEach(this::awaitHealth);
            var recovery = Duration.ofNanos(System.nanoTime() - begin);
            load.awaitMore(100);
            load.end("SIGKILL of one of three", recovery);

            assertEquals(0, load.failed("user") + load.failed("product"));
            assertTrue(load.failed("string") <= CLIENTS, () -> load.failed("string") + " requests failed");
        }
    }

    @Test
    void a_crash_of_add_and_profile_is_felt_mends_and_loses_no_profile() throws InterruptedException {
        Queue<String> kept = new ConcurrentLinkedQueue<>();
        Function<Client, Response> keeping = client -> {
            var id = UUID.randomUUID().toString();
            var response = client.post("/profiles/", object("id", id).put("name", "kept"));
            if (response.status() == 201) {
                kept.add(id);
            }
            return response;
        };
        Function<Client, Response> adding =
                client -> client.post("/addsvc/concat", object("a", "1").put("b", "2"));
        try (var profiles = new Callers(SYSTEM.gateway(), CLIENTS, keeping);
                var sums = new Callers(SYSTEM.gateway(), CLIENTS, adding);
                var reader = new Client(SYSTEM.gateway())) {
            awaitMore(profiles, 50);
            awaitMore(sums, 50);
            compose.crash("add", "profile");
            long crashed = System.nanoTime();
            await("the crash to be felt").atMost(TIMEOUT).until(() -> profiles.failed() > 0 && sums.failed() > 0);
            var added = untilItSucceeds(crashed, adding);
            var read = untilItSucceeds(crashed, client -> client.get("/profiles/" + kept.peek()));
            sums.stop();
            profiles.stop();
            int lost = lost(kept, reader);
            row("SIGKILL of add", sums, added, 0);
            row("SIGKILL of profile", profiles, read, lost);
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
        try (var load = new Load(1)) {
            long begin = System.nanoTime();
            for (int instance : IntStream.range(0, 3).toArray()) {
                var parallel = new Parallel(READS.size());
                READS.keySet()
                        .forEach(service -> parallel.run(
                                () -> restart(compose.containers(service).get(instance))));
                parallel.finish();
            }
            load.end("rolling restart of three", Duration.ofNanos(System.nanoTime() - begin));

            assertEquals(0, load.failed("user") + load.failed("product") + load.failed("string"));
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

    /// Clients of each service that has three instances.
    private static final class Load implements AutoCloseable {

        private final Map<String, Callers> callers = new TreeMap<>();

        Load(int clients) {
            READS.forEach((service, asking) -> callers.put(service, new Callers(SYSTEM.gateway(), clients, asking)));
        }

        void awaitMore(int more) {
            callers.values().forEach(each -> ExamplesIT.awaitMore(each, more));
        }

        void end(String fault, Duration recovery) throws InterruptedException {
            for (var each : callers.entrySet()) {
                each.getValue().stop();
                row(fault + ": " + each.getKey(), each.getValue(), recovery, 0);
            }
        }

        int failed(String service) {
            return callers.get(service).failed();
        }

        @Override
        public void close() {
            callers.values().forEach(Callers::close);
        }
    }
}
