package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.Attempt;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// The folder of one system, `.cargokit` in the checkout unless set otherwise: data, logs, pid files,
/// secrets.
public record Home(Path folder) {

    private static final String PID = ".pid";
    private static final long MAXIMUM_LOG = 16L * 1024 * 1024;

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /// Where PostgreSQL's programs and data are.
    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path log(String component) {
        return folder.resolve("logs").resolve(component + ".log");
    }

    /// The log of a component about to start; a large one of earlier runs is moved aside first.
    public Path logForAppending(String component) {
        Path log = log(component);
        create(log.getParent());
        return Attempt.to("move the log " + log, () -> {
            if (Files.exists(log) && Files.size(log) > MAXIMUM_LOG) {
                Files.move(log, log.resolveSibling(component + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        });
    }

    /// The components that were started and not stopped, alive or not.
    public List<String> components() {
        Path run = folder.resolve("run");
        try (Stream<Path> files = Files.exists(run) ? Files.list(run) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PID))
                    .map(name -> name.substring(0, name.length() - PID.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + run + ": " + e.getMessage(), e);
        }
    }

    /// Where the process of a component is recorded.
    public RunFile runFile(String component) {
        return new RunFile(folder.resolve("run").resolve(component + PID));
    }

    public HomeLock lock() {
        return new HomeLock(create(folder).resolve("lock"));
    }

    public Secret secret(String name) {
        return new Secret(folder.resolve("secrets").resolve(name));
    }

    /// Deletes the secrets, logs and pid files, and nothing else: `CARGOKIT_HOME` may have other files in it.
    public void forget() {
        Stream.of("secrets", "logs", "run")
                .map(folder::resolve)
                .map(Folder::new)
                .forEach(Folder::delete);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot create " + folder + " (" + e.getMessage()
                            + "); set CARGOKIT_HOME to a folder that this user may write.",
                    e);
        }
    }
}
