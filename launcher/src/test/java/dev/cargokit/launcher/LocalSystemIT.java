package dev.cargokit.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.ProcessIdentity;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of a system, with stubs for services and a real PostgreSQL. The tests share its home, so that the database
/// is initialised once.
class LocalSystemIT {

    private static final List<Service> TWO = List.of(Services.named("booking"), Services.named("routing"));

    @TempDir
    static Path shared;

    private final List<String> reported = new CopyOnWriteArrayList<>();
    private Settings settings;
    private LocalSystem system;

    @BeforeEach
    void a_built_checkout() throws Exception {
        settings = Settings.of(StubCheckout.in(Files.createDirectories(shared.resolve("my checkout"))))
                .binaries(StubCheckout.POSTGRES)
                .portOffset(LocalSystem.freePortOffset());
        system = new LocalSystem(settings, (subject, event) -> reported.add(subject + " " + event));
    }

    @AfterEach
    void stopped() {
        system.close();
    }

    @Test
    void starts_and_stops_a_group() throws Exception {
        system = new LocalSystem(
                settings.properties(Map.of("some.key", "some value")),
                (subject, event) -> reported.add(subject + " " + event));
        system.start(Services.inGroup(Services.SHIPPING));

        List<ComponentStatus> status = system.status();
        assertEquals(
                List.of("gateway", "web", "booking", "routing", "handling", "database"),
                status.stream().map(ComponentStatus::name).toList());
        assertEquals(State.DOWN, stateOf("string-proxy"));
        assertTrue(status.stream().allMatch(ComponentStatus::isReady), status.toString());
        assertTrue(status.stream().allMatch(component -> component.memory().rss() > 1_000), status.toString());
        String handling = contentOf("handling");
        assertTrue(handling.contains("CARGOKIT_DATABASE_URL=" + system.jdbcUrl("handling")), handling);
        assertTrue(handling.contains("some.key=some value"), handling);
        try (var connection = DriverManager.getConnection(
                system.jdbcUrl("booking"), system.databaseUser(), system.databasePassword())) {
            assertEquals("booking", connection.getCatalog());
        }

        system.stop();

        assertEquals(List.of(), system.status());
        status.forEach(component -> assertFalse(isRunning(component.pid()), component.toString()));
        assertTrue(reported.containsAll(List.of("booking stopped", "database stopped")), reported.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {8213, 9211})
    void starts_nothing_when_a_further_port_is_taken(int port) throws Exception {
        try (var taken = new ServerSocket(port + settings.portOffset(), 1, InetAddress.getLoopbackAddress())) {
            var failure = assertThrows(LaunchFailure.class, () -> system.start("add"));

            assertTrue(failure.getMessage().contains(String.valueOf(taken.getLocalPort())), failure.getMessage());
            assertTrue(failure.getMessage().contains("add"), failure.getMessage());
        }
        assertEquals(List.of(), system.status());
    }

    @Test
    void starts_again_only_what_was_killed() {
        system.start(TWO);
        Map<String, Long> before = pids();

        system.kill("booking");
        assertEquals(State.DOWN, stateOf("booking"));
        system.start(TWO);

        var after = pids();
        assertNotEquals(after.remove("booking"), before.remove("booking"));
        assertEquals(before, after);
    }

    @Test
    void shows_a_service_that_crashed_as_down() {
        system.start("booking");

        ProcessHandle.of(pids().get("booking")).orElseThrow().destroyForcibly();

        await().until(() -> system.status().stream()
                .anyMatch(status -> status.name().equals("booking") && status.state() == State.DOWN));
    }

    @Test
    void shows_the_log_of_a_service_that_died_while_starting_and_stops_the_others() {
        var failing = new LocalSystem(settings.properties(Map.of("stub.dies", "2")));

        var failure = assertThrows(LaunchFailure.class, () -> failing.start(TWO));

        assertTrue(failure.getMessage().startsWith("routing died while starting."), failure.getMessage());
        assertTrue(failure.getMessage().contains("stub gives up"), failure.getMessage());
        assertEquals(List.of(), system.status());
    }

    @Test
    void is_started_once_by_two_concurrent_starts() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = CompletableFuture.runAsync(() -> system.start(TWO), threads);
            var other = CompletableFuture.runAsync(() -> system.start(TWO), threads);
            CompletableFuture.allOf(one, other).join();
        }

        Map<String, Long> pids = pids();
        for (Service service : TWO) {
            String event = service.name() + " already runs as process " + pids.get(service.name());
            assertTrue(reported.contains(event), reported.toString());
        }
    }

    @Test
    void undoes_a_start_and_nothing_else() {
        system.start("booking");
        var launch = system.launch();
        launch.start(TWO);

        launch.undo();

        assertEquals(State.READY, stateOf("booking"));
        assertEquals(State.READY, stateOf("database"));
        assertEquals(State.DOWN, stateOf("routing"));
    }

    @Test
    void keeps_data_and_password_over_a_stop_until_it_is_reset() {
        system.start("booking");
        assertThrows(LaunchFailure.class, system::forget);
        String password = system.databasePassword();
        system.stop();
        assertEquals(password, system.databasePassword());

        system.forget();

        assertFalse(Files.exists(settings.home().postgres().resolve("data")));
        assertNotEquals(password, system.databasePassword());
    }

    private Map<String, Long> pids() {
        return system.status().stream().collect(Collectors.toMap(ComponentStatus::name, ComponentStatus::pid));
    }

    private State stateOf(String component) {
        return system.status(component).state();
    }

    private String contentOf(String service) throws Exception {
        try (var stream = system.baseUrl(service).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isRunning(long pid) {
        return ProcessIdentity.find(pid).isPresent();
    }
}
