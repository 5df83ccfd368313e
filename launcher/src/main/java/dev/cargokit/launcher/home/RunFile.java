package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.Attempt;
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

/// The pid file of one component. It names its own folder too: in a copy of the checkout it is ignored,
/// because the process belongs to the original.
public record RunFile(Path path) {

    /// The recorded run, if its process is alive.
    public Optional<Run> read() {
        return recorded().filter(run -> run.process().isAlive());
    }

    /// The recorded run, alive or not; empty when there is no readable record.
    public Optional<Run> recorded() {
        var record = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            record.load(reader);
            return folder().equals(record.getProperty("folder")) ? Optional.of(run(record)) : Optional.empty();
        } catch (IOException | RuntimeException missingOrDamaged) {
            return Optional.empty();
        }
    }

    /// Replaces the record atomically: a reader gets the old or the new one, never a part.
    public void write(Run run) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            try (var writer = Files.newBufferedWriter(fresh)) {
                record(run).store(writer, null);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    public void delete() {
        Attempt.to("delete " + path, () -> Files.deleteIfExists(path));
    }

    private Properties record(Run run) throws IOException {
        var record = new Properties();
        record.setProperty("folder", folder());
        record.setProperty("pid", Long.toString(run.process().pid()));
        record.setProperty("processStart", run.process().start().toString());
        record.setProperty("port", Integer.toString(run.port()));
        record.setProperty("started", run.started().toString());
        record.setProperty("phase", run.phase().name());
        record.setProperty("tookToReady", run.tookToReady().toString());
        return record;
    }

    private static Run run(Properties record) {
        return new Run(
                new ProcessIdentity(
                        Long.parseLong(record.getProperty("pid")), Instant.parse(record.getProperty("processStart"))),
                Integer.parseInt(record.getProperty("port")),
                Instant.parse(record.getProperty("started")),
                Run.Phase.valueOf(record.getProperty("phase")),
                Duration.parse(record.getProperty("tookToReady")));
    }

    private String folder() throws IOException {
        return path.getParent().toRealPath().toString();
    }
}
