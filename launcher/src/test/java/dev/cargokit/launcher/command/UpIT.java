package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.StubCheckout;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cargokit up` as a process of its own, because signals and exit codes are what it is about.
class UpIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private LocalSystem system;
    private Path root;
    private int offset;
    private Path output;

    @BeforeEach
    void a_checkout_built_and_trained() throws Exception {
        root = StubCheckout.in(Files.createDirectories(folder.resolve("my checkout")));
        StubCheckout.noteTraining(root);
        offset = LocalSystem.freePortOffset();
        output = folder.resolve("up.log");
        system = new LocalSystem(Settings.of(root).portOffset(offset));
    }

    @AfterEach
    void stopped() {
        system.close();
    }

    @Test
    void stops_everything_when_it_is_told_to_end() throws Exception {
        Process up = cargokit("up", "--only", "shipping");
        awaitOutput("Ctrl-C stops it.");

        up.destroy();
        up.waitFor();

        assertTrue(allAre(State.DOWN), system.status().toString());
        assertTrue(Files.readString(output).contains("database     stopped"));
    }

    @Test
    void leaves_everything_running_with_detach_and_starts_only_what_is_missing_the_next_time() throws Exception {
        assertEquals(0, cargokit("up", "--detach", "--only", "shipping").waitFor(), this::shown);
        assertTrue(allAre(State.READY), system.status().toString());

        system.kill("routing");
        assertEquals(0, cargokit("up", "--detach", "--only", "shipping").waitFor(), this::shown);

        assertTrue(allAre(State.READY), system.status().toString());
        assertTrue(shown().contains("booking      already runs as process"), shown());
        assertTrue(shown().contains("routing      ready on"), shown());
    }

    @Test
    void status_misses_only_what_was_started() throws Exception {
        assertEquals(1, cargokit("status").waitFor(), this::shown);
        system.start(Services.inGroup("proxy"));

        assertEquals(0, cargokit("status").waitFor(), this::shown);
        system.start("user");
        assertEquals(1, cargokit("status").waitFor(), this::shown);
    }

    @Test
    void says_when_a_service_dies_and_ends_when_another_command_stops_the_rest() throws Exception {
        Process up = cargokit("up", "--only", "shipping");
        awaitOutput("Ctrl-C stops it.");

        ProcessHandle.of(pid("handling")).orElseThrow().destroyForcibly();
        awaitOutput("handling     died (process ");
        assertEquals(0, cargokit("down").waitFor());

        assertEquals(1, up.waitFor());
    }

    @Test
    void ends_quietly_when_another_command_stops_it() throws Exception {
        Process up = cargokit("up", "--only", "shipping");
        awaitOutput("Ctrl-C stops it.");

        system.stop();

        assertEquals(0, up.waitFor());
    }

    private Process cargokit(String... words) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcargokit.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Cargokit.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // The stubs are built already: what Maven would do is nothing.
        builder.environment().put("CARGOKIT_MVN", "true");
        builder.environment().put("CARGOKIT_PORT_OFFSET", Integer.toString(offset));
        return builder.start();
    }

    private void awaitOutput(String text) {
        Awaitility.await(text).atMost(PATIENCE).until(() -> shown().contains(text));
    }

    private String shown() {
        try {
            return Files.readString(output);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// The database and shipping.
    private boolean allAre(State state) {
        return system.status().stream().limit(5).allMatch(status -> status.state() == state);
    }

    private long pid(String component) {
        return system.status().stream()
                .filter(status -> status.name().equals(component))
                .mapToLong(ComponentStatus::pid)
                .findFirst()
                .orElseThrow();
    }
}
