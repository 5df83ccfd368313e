package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// The folder of one system, `.cargokit` in the checkout unless said otherwise: data, logs, pid files,
/// secrets.
public record Home(Path folder) {

    private static final long LOG_LIMIT = 16L * 1024 * 1024;

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /// The folder itself, made when it is missing.
    public Path made() {
        return make(folder);
    }

    /// Everything PostgreSQL needs: binaries and data.
    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path log(String component) {
        return folder.resolve("logs").resolve(component + ".log");
    }

    /// The log of a component about to start; a large one of earlier runs is put aside first.
    public Path logForAppending(String component) {
        Path log = log(component);
        make(log.getParent());
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(component + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot put the log " + log + " aside: " + e.getMessage(), e);
        }
    }

    /// Where the process of a component is noted.
    public RunFile runFile(String component) {
        return new RunFile(folder.resolve("run").resolve(component + ".pid"));
    }

    public HomeLock lock() {
        return new HomeLock(made().resolve("lock"));
    }

    public Secret secret(String name) {
        return new Secret(folder.resolve("secrets").resolve(name));
    }

    /// Deletes what belongs to the data of a system: its secrets, logs and pid files. The rest of the
    /// folder may be anything, when CARGOKIT_HOME was set carelessly.
    public void forget() {
        Stream.of("secrets", "logs", "run")
                .map(folder::resolve)
                .map(Folder::new)
                .forEach(Folder::delete);
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot make " + folder + " (" + e.getMessage()
                            + "); set CARGOKIT_HOME to a folder that this user may write.",
                    e);
        }
    }
}
