package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.ProcessIdentity;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// The pid file of one component. What it says counts only while that very process lives: after a crash or
/// a restart of the machine the file is stale, whoever has the pid by then.
public record RunFile(Path path) {

    /// The run noted here, if its process is alive.
    public Optional<Run> read() {
        return noted().filter(run -> run.process().isAlive());
    }

    /// The run noted here, alive or not; empty when there is no readable note.
    public Optional<Run> noted() {
        var note = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            note.load(reader);
            var process = new ProcessIdentity(Long.parseLong(note.getProperty("pid")), note.getProperty("birth"));
            return Optional.of(new Run(
                    process,
                    Integer.parseInt(note.getProperty("port")),
                    Instant.parse(note.getProperty("started")),
                    Run.Phase.valueOf(note.getProperty("phase")),
                    Duration.parse(note.getProperty("took"))));
        } catch (IOException | RuntimeException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    /// Replaces the note in one step: a reader sees the old or the new one, never half.
    public void write(Run run) {
        String note = """
                pid=%d
                birth=%s
                port=%d
                started=%s
                phase=%s
                took=%s
                """.formatted(
                run.process().pid(), run.process().birth(), run.port(), run.started(), run.phase(), run.tookToReady());
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(fresh, note);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }
}
