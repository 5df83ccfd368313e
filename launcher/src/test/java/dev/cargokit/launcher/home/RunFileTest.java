package dev.cargokit.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.ProcessIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123Z");

    @TempDir
    Path folder;

    private RunFile file;

    @BeforeEach
    void in_an_empty_folder() {
        file = new RunFile(folder.resolve("booking.pid"));
    }

    @Test
    void reads_what_was_written() {
        Run run = Run.starting(self(), 8101, NOW).ready(Duration.ofMillis(1_234));

        file.write(run);

        assertEquals(run, file.read().orElseThrow());
    }

    @Test
    void is_stale_when_another_process_has_the_pid() {
        var earlier = new ProcessIdentity(self().pid(), Instant.parse("2026-01-01T00:00:00Z"));

        file.write(Run.starting(earlier, 8101, NOW));

        assertTrue(file.read().isEmpty());
        assertTrue(file.recorded().isPresent());
    }

    @Test
    void is_empty_when_damaged() throws Exception {
        Files.writeString(file.path(), "pid=12\nproc");

        assertTrue(file.recorded().isEmpty());
    }

    @Test
    void is_ignored_in_a_copy_of_its_folder() throws Exception {
        file.write(Run.starting(self(), 8101, NOW));
        Path copy = Files.copy(
                file.path(), Files.createDirectory(folder.resolve("copy")).resolve("booking.pid"));

        assertTrue(new RunFile(copy).recorded().isEmpty());
        assertTrue(file.read().isPresent());
    }

    @Test
    void is_empty_when_missing() {
        assertTrue(file.read().isEmpty());
    }

    private static ProcessIdentity self() {
        return ProcessIdentity.find(ProcessHandle.current().pid()).orElseThrow();
    }
}
