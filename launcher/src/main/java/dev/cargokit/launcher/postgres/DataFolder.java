package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.process.Attempt;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

record DataFolder(Path path) {

    /// Deletes an incomplete cluster and a stale pid file, either of which would prevent the start.
    void prepare() {
        try {
            if (!Files.exists(completed())) {
                new Folder(path).delete();
            }
            if (Files.exists(pidFile()) && pid().isEmpty()) {
                Files.delete(pidFile());
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot prepare " + path + ": " + e.getMessage(), e);
        }
    }

    /// Deletes zonky's lock file, which an earlier start in this JVM still holds. The lock of the home excludes other
    /// processes.
    void unlock() throws IOException {
        Files.deleteIfExists(path.resolve("epg-lock"));
    }

    /// Records that the cluster is complete: an interrupted `initdb` leaves a folder that looks like one.
    void complete(List<String> databases) {
        Attempt.to("write " + completed(), () -> Files.write(completed(), databases));
    }

    /// The server that runs on this folder. PostgreSQL would believe a pid file if any process has that pid; in a
    /// copy of the folder it names the server of the original.
    Optional<Long> pid() {
        try {
            var lines = Files.readAllLines(pidFile());
            long pid = Long.parseLong(lines.getFirst());
            return lines.get(1).equals(path.toString()) && isPostgres(pid) ? Optional.of(pid) : Optional.empty();
        } catch (IOException | RuntimeException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    private Path completed() {
        return path.resolve("cargokit.databases");
    }
}
