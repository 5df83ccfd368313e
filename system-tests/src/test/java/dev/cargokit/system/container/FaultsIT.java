package dev.cargokit.system.container;

import static dev.cargokit.system.container.Onslaught.UNNOTICED;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What breaks in production, on purpose, under load, and long enough to be felt: nothing acknowledged is lost,
/// nothing is there twice, and everything recovers without a hand.
class FaultsIT {

    private static final Runnable BY_ITSELF = () -> {};
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Compose compose = SYSTEM.compose();
    private final Onslaught onslaught = new Onslaught(SYSTEM);
    private final Shipping shipping = SYSTEM.shipping();

    @AfterEach
    void everything_runs_again() {
        shipping.close();
        SYSTEM.everythingRuns();
    }

    /// Several at a time; CrashIT kills each alone. Those that stay hold connections to those that went.
    @ParameterizedTest
    @ValueSource(strings = {"gateway booking", "handling routing database"})
    void a_crash_loses_and_doubles_nothing(String services) throws InterruptedException {
        onslaught.during(
                "SIGKILL of " + services, () -> compose.crash(services.split(" ")), onslaught.reportsFail(), BY_ITSELF);
    }

    /// Who needs booking is refused, and nothing of that is kept; who does not is served.
    @Test
    void a_cut_between_booking_and_the_others_heals() throws InterruptedException {
        var known = received(book());
        reported(known);
        var unknown = received(book());
        String booking = compose.containers("booking").getFirst();
        String network = network(booking, "default");

        onslaught.during(
                "booking cut off the network for 5 s",
                () -> compose.docker("network", "disconnect", network, booking),
                and(onslaught.reportsFail(), () -> isRefusedForNow(shipping.report(unknown))),
                () -> {
                    whatIsKnownNeedsNoBooking(known.trackingId());
                    after(A_WHILE, () -> compose.docker("network", "connect", "--alias", "booking", network, booking));
                });

        assertEquals(0, shipping.history(unknown.trackingId()).size());
        reported(unknown);
        assertEquals(
                2, shipping.trackedInFull(known.trackingId()).path("events").size());
    }

    private void whatIsKnownNeedsNoBooking(String cargo) {
        reported(new Incident(cargo, "Customs", "CNHKG", "", Instant.now()));
        assertEquals(2, shipping.history(cargo).size());
        await("what handling knows").atMost(TIMEOUT).until(() -> {
            var response = shipping.track(cargo);
            return response.status() == 200
                    && response.json().path("missing").toString().equals("[\"booking\"]")
                    && response.json().path("cargo").path("events").size() == 2;
        });
    }

    private static boolean isRefusedForNow(Response response) {
        if (response.status() != 503) {
            return false;
        }
        assertTrue(response.header("Retry-After").isPresent(), response::toString);
        assertEquals("application/problem+json", response.header("Content-Type").orElse("none"));
        return true;
    }

    @Test
    void a_cut_between_the_services_and_the_database_heals() throws InterruptedException {
        String database = compose.containers("database").getFirst();
        String network = network(database, "data");
        onslaught.during(
                "database cut off for 5 s",
                () -> compose.docker("network", "disconnect", network, database),
                onslaught.reportsFail(),
                () -> after(
                        A_WHILE, () -> compose.docker("network", "connect", "--alias", "database", network, database)));
    }

    /// What PostgreSQL lets go of is taken at once, until a report is refused.
    @Test
    void a_full_disk_is_an_error_and_not_a_loss() throws InterruptedException {
        onslaught.during("disk of the database full", this::fillTheDisk, onslaught.reportsFail(), () -> {
            compose.inside(
                    "keeper", "touch /tmp/enough; while [ -e /tmp/filling ]; do sleep 0.1; done; rm /data/ballast");
            await("bookings again").atMost(TIMEOUT).until(this::isBooked);
        });
    }

    private void fillTheDisk() {
        compose.inside("keeper", "rm -f /tmp/enough; touch /tmp/filling");
        compose.run(
                "exec",
                "--detach",
                "keeper",
                "bash",
                "-c",
                "until [ -e /tmp/enough ]; do cat /dev/zero >> /data/ballast; sleep 0.05; done; rm /tmp/filling");
    }

    private boolean isBooked() {
        return shipping.tryToBook("SESTO", "CNHKG", Instant.now().plus(90, ChronoUnit.DAYS))
                        .status()
                == 201;
    }

    @Test
    void without_consul_everything_goes_on_and_its_return_is_noticed() throws InterruptedException {
        onslaught.during(
                "Consul away for 5 s",
                () -> compose.run("stop", "consul"),
                UNNOTICED,
                () -> after(A_WHILE, () -> compose.run("start", "consul")));
    }

    private String book() {
        return shipping.book("CNHKG", "SESTO", Instant.now().plus(120, ChronoUnit.DAYS));
    }

    private static Incident received(String cargo) {
        return new Incident(cargo, "Receive", "CNHKG", "", Instant.now());
    }

    private void reported(Incident incident) {
        await("an acknowledgement")
                .atMost(TIMEOUT)
                .until(() -> shipping.report(incident).status() == 200);
    }

    /// The whole name of one of a container's networks.
    private String network(String container, String name) {
        return compose.docker(
                        "inspect",
                        "--format={{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}",
                        container)
                .lines()
                .filter(network -> network.endsWith("_" + name))
                .findFirst()
                .orElseThrow();
    }

    /// Both, asked until each has been so once.
    private static BooleanSupplier and(BooleanSupplier one, BooleanSupplier other) {
        var seen = new boolean[2];
        return () -> {
            seen[0] = seen[0] || one.getAsBoolean();
            seen[1] = seen[1] || other.getAsBoolean();
            return seen[0] && seen[1];
        };
    }

    /// How long a fault lasts; nothing is waited for that could come sooner or later.
    private static void after(Duration maximum, Runnable then) {
        await().pollDelay(maximum).atMost(maximum.multipliedBy(3)).until(() -> true);
        then.run();
    }
}
