package dev.cargokit.system.hostile;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.bench.abuse.Attack;
import dev.cargokit.bench.abuse.Attacker;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.client.SteadyLoad;
import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One client attacks the gateway, on one connection or on a hundred. Others get their responses all the same, and
/// afterwards nothing of it is left.
class AbuseIT {

    private static final int READS = 300;
    private static final int WRITES = 5;
    private static final String CARGO = "/booking/v1/cargos/ABC123";

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private final URI gateway = SYSTEM.url("gateway");
    private final List<String> errorsBefore = SYSTEM.log("gateway").errors();

    static Stream<Arguments> attacks() {
        return Attack.all().stream().flatMap(attack -> Stream.of(arguments(attack, 1), arguments(attack, 100)));
    }

    @BeforeAll
    static void the_sample_cargo_is_there() {
        try (var client = new Client(SYSTEM.url("gateway"))) {
            await().atMost(Duration.ofMinutes(1)).until(() -> client.get(CARGO).status() == 200);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("attacks")
    void of_one_client_is_not_felt_by_others(Attack attack, int connections) {
        try (var _ = new Attacker(gateway, attack, connections);
                var reads = new SteadyLoad(gateway, CARGO);
                var shipping = new Shipping(gateway)) {
            var deadline = Instant.now().plus(Duration.ofDays(60));
            long failedWrites = IntStream.range(0, WRITES)
                    .map(_ -> shipping.tryToBook("CNHKG", "SESTO", deadline).status())
                    .filter(status -> status != 201)
                    .count();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> reads.successes() + reads.failures().size() >= READS);

            assertTrue(
                    100 * (failedWrites + reads.failures().size()) < READS + WRITES,
                    () -> failedWrites + " writes, and " + reads.failures());
        }
        try (var client = new Client(gateway)) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertEquals(
                            0, requestsInFlight(client.get("/q/gateway").json())));
        }
        assertEquals(errorsBefore, SYSTEM.log("gateway").errors());
    }

    /// Those that hold or await a permit, or are with an instance.
    private static int requestsInFlight(JsonNode status) {
        return Stream.of("underWay", "waiting")
                .flatMap(name -> status.findValues(name).stream())
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
