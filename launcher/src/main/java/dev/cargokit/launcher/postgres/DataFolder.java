package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.home.Secret;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files of the database cluster.
record DataFolder(Path place) {

    private static final String HALF_MADE = "initialising-";
    private static final int STATUS_LINE = 7;

    Path path() {
        return place.resolve("data");
    }

    boolean exists() {
        return Files.exists(path().resolve("PG_VERSION"));
    }

    /// Makes a new cluster beside the final folder and renames it: an interrupted initialisation leaves no
    /// cluster.
    void initialise(Binaries binaries, Account account, Secret superuserPassword) {
        try {
            new Folder(place).deleteEntriesNamed(HALF_MADE);
            Path fresh = Files.createTempDirectory(place, HALF_MADE);
            Path password = Files.createTempFile(place, HALF_MADE, "");
            Files.writeString(password, superuserPassword.value());
            account.own(fresh);
            account.own(password);
            Commands.run(account.wrap(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + Databases.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale")));
            Files.delete(password);
            Files.move(fresh, path());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make the database in " + path() + ": " + e.getMessage(), e);
        }
    }

    /// After a crash PostgreSQL's own pid file stays behind, and PostgreSQL believes it when any process
    /// has that pid by now. It is deleted unless its process is a postgres.
    void forgetStalePid() {
        Path file = path().resolve("postmaster.pid");
        try {
            if (Files.exists(file)
                    && !isPostgres(Long.parseLong(Files.readAllLines(file).getFirst()))) {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// Whether this very process has told, in its pid file, that it takes connections.
    boolean isReadyUnder(ProcessIdentity process) {
        try {
            List<String> lines = Files.readAllLines(path().resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && Long.parseLong(lines.getFirst()) == process.pid()
                    && lines.get(STATUS_LINE).startsWith("ready");
        } catch (IOException | NumberFormatException notYet) {
            return false;
        }
    }

    private static boolean isPostgres(long pid) {
        Optional<String> command =
                ProcessHandle.of(pid).flatMap(handle -> handle.info().command());
        return command.filter(path -> path.endsWith("/postgres")).isPresent();
    }
}
