package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.StubCheckout;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cargokit up` as a process of its own, for its signals and exit codes. The tests share a home, so that the database
/// is initialised once.
class UpIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private LocalSystem system;
    private Path root;
    private int offset;
    private Path log;

    @BeforeEach
    void a_checkout_built_and_trained() throws Exception {
        root = StubCheckout.in(Files.createDirectories(shared.resolve("my checkout")));
        StubCheckout.markTrained(root);
        Path programs = Files.createDirectories(root.resolve(".cargokit")).resolve("postgres");
        if (!Files.exists(programs)) {
            Files.createSymbolicLink(programs, Files.createDirectories(StubCheckout.POSTGRES));
        }
        offset = LocalSystem.freePortOffset();
        log = folder.resolve("up.log");
        system = new LocalSystem(Settings.of(root).home(shared.resolve("state")).portOffset(offset));
    }

    @AfterEach
    void stopped() {
        system.close();
    }

    @Test
    void stops_everything_on_a_signal() throws Exception {
        Process up = cargokit("up", "--only", "proxy");
        awaitOutput("Ctrl-C stops it.");

        up.destroy();
        up.waitFor();

        assertTrue(allAre(State.DOWN), system.status().toString());
        assertTrue(Files.readString(log).contains("database     stopped"));
    }

    @Test
    void leaves_everything_running_with_detach_and_starts_only_what_is_missing_the_next_time() throws Exception {
        assertEquals(0, cargokit("up", "--detach", "--only", "proxy").waitFor(), this::output);
        assertTrue(allAre(State.READY), system.status().toString());
        assertEquals(0, cargokit("status").waitFor(), this::output);

        system.kill("string-proxy");
        assertEquals(0, cargokit("up", "--detach", "--only", "proxy").waitFor(), this::output);

        assertTrue(allAre(State.READY), system.status().toString());
        assertTrue(output().contains("database     already runs as process"), output());
        assertTrue(output().contains("string-proxy ready on"), output());
    }

    @Test
    void trains_in_the_background_what_was_never_trained() throws Exception {
        var cache = AotCache.of(root, Services.named("string-proxy"));
        Files.delete(cache.folder().resolve("made-for"));

        assertEquals(0, cargokit("up", "--detach", "--only", "proxy").waitFor(), this::output);

        assertTrue(output().contains("in the background"), output());
        Awaitility.await("the training").atMost(TIMEOUT).until(cache::isTrained);
        assertTrue(allAre(State.READY), system.status().toString());
    }

    @Test
    void ends_the_training_with_the_system() throws Exception {
        Files.delete(AotCache.of(root, Services.named("string-proxy")).folder().resolve("made-for"));
        cargokit("up", "--detach", "--only", "proxy").waitFor();

        assertEquals(0, cargokit("down").waitFor(), this::output);

        assertFalse(
                new BackgroundTraining(Settings.of(root).home(shared.resolve("state")), Progress.SILENT).isRunning());
    }

    @Test
    void status_fails_when_nothing_runs() throws Exception {
        assertEquals(1, cargokit("status").waitFor(), this::output);

        assertTrue(output().contains("Nothing runs."), output());
    }

    @Test
    void reports_a_dead_service_and_ends_when_another_command_stops_the_rest() throws Exception {
        Process up = cargokit("up", "--only", "proxy");
        awaitOutput("Ctrl-C stops it.");

        ProcessHandle.of(system.status("string-proxy").pid()).orElseThrow().destroyForcibly();
        awaitOutput("string-proxy died (process ");
        assertEquals(1, cargokit("status").waitFor());
        assertEquals(0, cargokit("down").waitFor());

        assertEquals(1, up.waitFor());
    }

    @Test
    void ends_quietly_when_another_command_stops_it() throws Exception {
        Process up = cargokit("up", "--only", "proxy");
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
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The stubs are built already: what Maven would do is nothing.
        builder.environment().put("CARGOKIT_MVN", "true");
        builder.environment().put("CARGOKIT_HOME", shared.resolve("state").toString());
        builder.environment().put("CARGOKIT_PORT_OFFSET", Integer.toString(offset));
        return builder.start();
    }

    private void awaitOutput(String text) {
        Awaitility.await(text).atMost(TIMEOUT).until(() -> output().contains(text));
    }

    private String output() {
        try {
            return Files.readString(log);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// The database and the proxy.
    private boolean allAre(State state) {
        return Stream.of("database", "string-proxy")
                .allMatch(component -> system.status(component).state() == state);
    }
}
