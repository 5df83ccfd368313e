package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.NoAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What breaks in production, on purpose, under load: nothing acknowledged is lost, nothing is there twice,
/// and everything recovers without a hand.
class FaultsIT {

    private static final Runnable BY_ITSELF = () -> {};
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Compose compose = SYSTEM.compose();
    private final Onslaught onslaught = new Onslaught(SYSTEM);

    @AfterEach
    void everything_runs_again() {
        SYSTEM.everythingRuns();
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "routing", "handling", "gateway", "database"})
    void a_crash_under_load_loses_and_doubles_nothing(String service) throws InterruptedException {
        onslaught.during("SIGKILL of " + service, () -> compose.crash(service), BY_ITSELF);
    }

    @Test
    void a_booking_that_hangs_is_caught_up_with() throws InterruptedException {
        onslaught.during(
                "booking paused for 10 s",
                () -> compose.run("pause", "booking"),
                () -> after(Duration.ofSeconds(10), () -> compose.run("unpause", "booking")));
    }

    @Test
    void a_cut_between_the_services_and_the_database_heals() throws InterruptedException {
        String network = network();
        String database = compose.containers("database").getFirst();
        onslaught.during(
                "database cut off for 10 s",
                () -> compose.docker("network", "disconnect", network, database),
                () -> after(
                        Duration.ofSeconds(10),
                        () -> compose.docker("network", "connect", "--alias", "database", network, database)));
    }

    @Test
    void a_full_disk_is_an_error_and_not_a_loss() throws InterruptedException {
        onslaught.during("disk of the database full", this::fillTheDisk, () -> {
            compose.inside("keeper", "rm /data/ballast");
            await("bookings again").atMost(PATIENCE).until(() -> booked() == 201);
        });
    }

    /// Until bookings are refused: PostgreSQL fills what it has allocated before it asks for more.
    private void fillTheDisk() {
        compose.inside("keeper", "cat /dev/zero > /data/ballast || true");
        await("the end of the disk")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> booked() == 503);
    }

    private static int booked() {
        try (var shipping = SYSTEM.shipping()) {
            var deadline = Instant.now().plus(90, ChronoUnit.DAYS);
            return shipping.bookAnswer("SESTO", "CNHKG", deadline).status();
        }
    }

    @Test
    void without_consul_everything_goes_on_and_its_return_is_noticed() throws InterruptedException {
        onslaught.during(
                "Consul away for 10 s",
                () -> compose.run("stop", "consul"),
                () -> after(Duration.ofSeconds(10), () -> compose.run("start", "consul")));
    }

    @Test
    void a_rolling_restart_fails_no_read() {
        var reads = new AtomicInteger();
        var failures = new AtomicInteger();
        var reader = Thread.ofVirtual().start(() -> readUntilInterrupted(reads, failures));

        long begin = System.nanoTime();
        for (String instance : compose.containers("user")) {
            compose.docker("restart", "--time=20", instance);
            await("health")
                    .atMost(PATIENCE)
                    .until(() -> compose.docker("inspect", "--format={{.State.Health.Status}}", instance)
                            .strip()
                            .equals("healthy"));
        }
        reader.interrupt();

        SYSTEM.table()
                .add(new FaultTable.Row(
                        "rolling restart of three users (reads)",
                        reads.get(),
                        failures.get(),
                        Duration.ofNanos(System.nanoTime() - begin),
                        0,
                        0));
        assertEquals(0, failures.get());
    }

    private static void readUntilInterrupted(AtomicInteger reads, AtomicInteger failures) {
        try (var client = new Client(SYSTEM.gateway())) {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    if (client.get("/users/user1").status() != 200) {
                        failures.incrementAndGet();
                    }
                    reads.incrementAndGet();
                } catch (NoAnswer broken) {
                    if (!Thread.currentThread().isInterrupted()) {
                        failures.incrementAndGet();
                    }
                }
            }
        }
    }

    private String network() {
        return compose.docker(
                        "inspect",
                        "--format={{range $name, $_ := .NetworkSettings.Networks}}{{$name}}{{end}}",
                        compose.containers("database").getFirst())
                .strip();
    }

    /// How long a fault lasts; nothing is waited for that could come sooner or later.
    private static void after(Duration most, Runnable then) {
        await().pollDelay(most).atMost(most.multipliedBy(3)).until(() -> true);
        then.run();
    }
}
