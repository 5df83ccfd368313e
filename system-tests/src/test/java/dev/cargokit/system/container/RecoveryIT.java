package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.launcher.demo.CargoDemo;
import dev.cargokit.system.Seed;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Watcher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Starting again: in any order, and on a new disk from a backup.
class RecoveryIT {

    private static final List<String> STARTED =
            List.of("database", "consul", "gateway", "booking", "routing", "handling", "profile", "user");

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Compose compose = SYSTEM.compose();

    @Test
    void a_start_in_any_order_ends_in_a_system_that_works() {
        var order = new ArrayList<>(STARTED);
        Collections.shuffle(order, Random.from(Seed.current().random("start order in containers")));
        System.out.println("starting " + order + " " + Seed.current());
        compose.run(arguments("stop", order));

        order.forEach(service -> compose.run("start", service));
        SYSTEM.everythingRuns();

        new CargoDemo(SYSTEM.gateway(), line -> {}, Clock.systemUTC()).run();
    }

    @Test
    void a_backup_survives_the_loss_of_the_disk(@TempDir Path folder) {
        String cargo;
        try (var shipping = SYSTEM.shipping()) {
            cargo = shipping.book("CNHKG", "SESTO", Instant.now().plus(120, ChronoUnit.DAYS));
            shipping.report(new Incident(cargo, "Receive", "CNHKG", "", Instant.now()))
                    .mustBe(200);
        }
        compose.script("containers/backup", folder.toString());

        compose.run("stop", "database");
        compose.inside("keeper", "rm -rf /data/..?* /data/.[!.]* /data/*");
        SYSTEM.everyContainerRuns();
        compose.script("containers/restore", folder.toString());
        SYSTEM.everythingRuns();

        try (var shipping = SYSTEM.shipping()) {
            assertEquals(1, shipping.history(cargo).size());
            assertEquals(
                    "CNHKG", shipping.cargo(cargo).path("last_known_location").asText());
            assertChangesAreSeen(cargo);
        }
    }

    /// The feed of changes goes on, although the new PostgreSQL counts its transactions from the beginning.
    private static void assertChangesAreSeen(String cargo) {
        try (var watcher = new Watcher(SYSTEM.gateway(), cargo);
                var shipping = SYSTEM.shipping()) {
            shipping.report(new Incident(cargo, "Customs", "CNHKG", "", Instant.now()))
                    .mustBe(200);
            await("the change to be streamed")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> watcher.updates().stream()
                            .anyMatch(tracked -> tracked.path("events").size() == 2));
        }
    }

    private static String[] arguments(String command, List<String> services) {
        return Stream.concat(Stream.of(command), services.stream()).toArray(String[]::new);
    }
}
