package dev.cargokit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.process.LaunchFailure;
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

/// The life of a system, with stubs for services and a real PostgreSQL.
class LocalSystemIT {

    private static final List<Service> SHIPPING = Services.inGroup("shipping");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private Settings settings;
    private LocalSystem system;

    @BeforeEach
    void a_built_checkout() throws Exception {
        settings = Settings.of(StubCheckout.in(Files.createDirectories(folder.resolve("my checkout"))))
                .binaries(shared)
                .portOffset(LocalSystem.freePortOffset());
        system = new LocalSystem(settings, (subject, event) -> told.add(subject + " " + event));
    }

    @AfterEach
    void stopped() {
        system.close();
    }

    @Test
    void starts_everything_and_says_how_it_is() {
        system.start();

        List<ComponentStatus> status = system.status().stream()
                .filter(component -> !component.name().equals("string-proxy"))
                .toList();
        assertEquals(1 + Services.inGroup("").size(), status.size());
        assertEquals(State.DOWN, stateOf("string-proxy"));
        assertTrue(status.stream().allMatch(ComponentStatus::isReady), status.toString());
        assertTrue(status.stream().allMatch(component -> component.memory().rss() > 1_000), status.toString());
    }

    @Test
    void tells_services_where_they_and_the_others_and_their_database_are() throws Exception {
        system = new LocalSystem(settings.properties(Map.of("some.key", "some value")));
        system.start(SHIPPING);

        String seen = contentOf("handling");

        assertTrue(seen.contains("CARGOKIT_ADDRESSES_BOOKING=127.0.0.1:" + (8101 + settings.portOffset())), seen);
        assertTrue(seen.contains("CARGOKIT_DATABASE_URL=" + system.jdbcUrl("handling")), seen);
        assertTrue(seen.contains("some.key=some value"), seen);
        assertFalse(contentOf("gateway").contains("CARGOKIT_DATABASE"));
    }

    @Test
    void tells_a_service_what_only_it_has_to_know() throws Exception {
        system.start(List.of(Services.named("add"), Services.named("string-proxy")));

        String add = contentOf("add");
        String proxy = contentOf("string-proxy");

        assertTrue(add.contains("ADD_GRPC_PORT=" + (8212 + settings.portOffset())), add);
        assertTrue(add.contains("ADD_THRIFT_PORT=" + (8213 + settings.portOffset())), add);
        String ofTheProxy = "STRING_PROXY=127.0.0.1:" + (8201 + settings.portOffset()) + ",127.0.0.1:";
        assertFalse(add.contains(ofTheProxy), add);
        assertTrue(proxy.contains(ofTheProxy), proxy);
    }

    @Test
    void starts_nothing_when_a_further_port_is_taken() throws Exception {
        int port = 8213 + settings.portOffset();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var failure = assertThrows(LaunchFailure.class, () -> system.start("add"));

            assertTrue(failure.getMessage().contains(String.valueOf(taken.getLocalPort())), failure.getMessage());
        }
        assertEquals(State.DOWN, stateOf("add"));
    }

    @Test
    void makes_a_database_for_each_service_that_stores() throws Exception {
        system.start("booking");

        try (var connection = DriverManager.getConnection(
                system.jdbcUrl("booking"), system.databaseUser(), system.databasePassword())) {
            assertEquals("booking", connection.getCatalog());
        }
    }

    @Test
    void starts_again_only_what_was_killed() {
        system.start(SHIPPING);
        Map<String, Long> before = pids();

        system.kill("booking");
        assertEquals(State.DOWN, stateOf("booking"));
        system.start(SHIPPING);

        var after = pids();
        assertFalse(after.remove("booking").equals(before.remove("booking")));
        assertEquals(before, after);
    }

    @Test
    void stops_everything_and_leaves_no_process() {
        system.start(SHIPPING);
        Map<String, Long> running = pids();

        system.stop();

        assertTrue(system.status().stream().allMatch(status -> status.state() == State.DOWN));
        running.values().forEach(pid -> assertFalse(isRunning(pid), "process " + pid));
        assertTrue(told.containsAll(List.of("booking stopped", "database stopped")), told.toString());
    }

    @Test
    void says_why_a_service_died_while_starting_and_stops_the_others() {
        var failing = new LocalSystem(settings.properties(Map.of("stub.dies", "2")));

        var failure = assertThrows(LaunchFailure.class, () -> failing.start(SHIPPING));

        assertTrue(failure.getMessage().startsWith("routing died while starting."), failure.getMessage());
        assertTrue(failure.getMessage().contains("stub gives up"), failure.getMessage());
        assertTrue(system.status().stream().allMatch(status -> status.state() == State.DOWN));
    }

    @Test
    void starts_nothing_when_a_port_is_taken() throws Exception {
        int port = 8103 + settings.portOffset();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var failure = assertThrows(LaunchFailure.class, () -> system.start(SHIPPING));

            assertTrue(failure.getMessage().contains(String.valueOf(taken.getLocalPort())), failure.getMessage());
            assertTrue(failure.getMessage().contains("handling"), failure.getMessage());
        }
        assertEquals(State.DOWN, stateOf("database"));
    }

    @Test
    void is_started_once_by_two_who_start_it_at_once() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = CompletableFuture.runAsync(() -> system.start(SHIPPING), threads);
            var other = CompletableFuture.runAsync(() -> system.start(SHIPPING), threads);
            CompletableFuture.allOf(one, other).join();
        }

        assertEquals(
                4,
                SHIPPING.stream()
                        .filter(service -> told.contains(
                                service.name() + " already runs as process " + pids().get(service.name())))
                        .count(),
                told.toString());
    }

    @Test
    void takes_back_a_start_and_nothing_else() {
        system.start("booking");
        var launch = system.launch();
        launch.start(SHIPPING);

        launch.undo();

        assertEquals(State.READY, stateOf("booking"));
        assertEquals(State.READY, stateOf("database"));
        assertEquals(State.DOWN, stateOf("gateway"));
    }

    @Test
    void keeps_data_and_password_over_a_stop_and_forgets_them_only_when_told() {
        system.start(SHIPPING);
        assertThrows(LaunchFailure.class, system::forget);
        String password = system.databasePassword();
        system.stop();
        assertEquals(password, system.databasePassword());

        system.forget();

        assertFalse(Files.exists(settings.home().postgres().resolve("data")));
        assertFalse(password.equals(system.databasePassword()));
    }

    @Test
    void says_what_to_build_when_a_module_is_not_built() throws Exception {
        Files.delete(settings.root().resolve("routing-service/target/quarkus-app/quarkus-run.jar"));

        var failure = assertThrows(LaunchFailure.class, () -> system.start(SHIPPING));

        assertTrue(failure.getMessage().startsWith("routing-service is not built"), failure.getMessage());
    }

    private Map<String, Long> pids() {
        return system.status().stream().collect(Collectors.toMap(ComponentStatus::name, ComponentStatus::pid));
    }

    private State stateOf(String component) {
        return system.status().stream()
                .filter(status -> status.name().equals(component))
                .map(ComponentStatus::state)
                .findFirst()
                .orElseThrow();
    }

    private String contentOf(String service) throws Exception {
        try (var stream = system.baseUrl(service).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
