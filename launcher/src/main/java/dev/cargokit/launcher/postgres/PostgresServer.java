package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.process.DetachedProcess;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The PostgreSQL of one system.
public final class PostgresServer {

    /// The role that owns the databases and that the services connect as.
    public static final String OWNER = Databases.OWNER;

    /// Its name among the components.
    public static final String NAME = "database";

    private static final Patience START = Patience.of(Duration.ofSeconds(60));
    private static final Patience FAST_STOP = Patience.of(Duration.ofSeconds(30));
    private static final Patience IMMEDIATE_STOP = Patience.of(Duration.ofSeconds(5));
    private static final int LOG_LINES = 20;

    /// What PostgreSQL says right after a crash, until the last process of the crashed server has noticed
    /// and ended.
    private static final String OLD_BACKENDS_ALIVE = "pre-existing shared memory block";

    private static final int ATTEMPTS = 40;

    /// Durable first: what was committed is on disk. Memory is small, as befits one machine with everything
    /// on it.
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final Home home;
    private final Binaries binaries;
    private final Clock clock;

    public PostgresServer(Home home, Binaries binaries, Clock clock) {
        this.home = home;
        this.binaries = binaries;
        this.clock = clock;
    }

    /// Starts it on a free port, with a cluster that is made when it is missing, and waits until it takes
    /// connections.
    public Run start(int port) {
        new Port(port).mustBeFree("PostgreSQL");
        Account account = account();
        DataFolder data = data(account);
        if (!data.exists()) {
            data.initialise(readable(account), account, home.secret("superuser-password"));
        }
        data.forgetStalePid();
        Path log = home.logForAppending(NAME);
        Run run = launch(account, data, port, log);
        Run readyRun = run.ready(Duration.between(run.started(), clock.instant()));
        home.runFile(NAME).write(readyRun);
        return readyRun;
    }

    private Run launch(Account account, DataFolder data, int port, Path log) {
        for (int attempt = 1; ; attempt++) {
            ProcessIdentity process =
                    new DetachedProcess(command(account, data, port), data.place(), Map.of(), log).start();
            Run run = Run.starting(process, port, clock.instant());
            home.runFile(NAME).write(run);
            boolean ready = START.until(() -> data.isReadyUnder(process) || !process.isAlive());
            if (ready && process.isAlive()) {
                return run;
            }
            stop();
            String end = new LogTail(log).lines(LOG_LINES);
            if (!end.contains(OLD_BACKENDS_ALIVE) || attempt == ATTEMPTS) {
                throw new LaunchFailure("PostgreSQL did not start. The end of " + log + ":\n" + end);
            }
        }
    }

    /// Makes the databases that are missing.
    public void ensureDatabases(int port, List<String> names) {
        Path made = data(account()).path().resolve("cargokit.databases");
        new Databases(port, home.secret("superuser-password"), home.secret("database-password"), made).ensure(names);
    }

    /// Ends it by a fast shutdown: open transactions are rolled back, everything committed is written out.
    public void stop() {
        home.runFile(NAME).read().ifPresent(run -> {
            home.runFile(NAME).write(run.stopping());
            ProcessIdentity process = run.process();
            signal(process, "-INT");
            if (!FAST_STOP.until(() -> !process.isAlive())) {
                signal(process, "-QUIT");
                if (!IMMEDIATE_STOP.until(() -> !process.isAlive())) {
                    process.end(true);
                }
            }
        });
        home.runFile(NAME).delete();
    }

    /// Deletes the data; the programs stay.
    public void forget() {
        new Folder(data(account()).path()).delete();
    }

    private static void signal(ProcessIdentity process, String signal) {
        if (process.isAlive()) {
            // The shell's own: a small image has no program of that name.
            Commands.succeeds(List.of("sh", "-c", "kill " + signal + " " + process.pid()));
        }
    }

    private Account account() {
        try {
            return Account.current(Files.createDirectories(home.postgres()));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make " + home.postgres() + ": " + e.getMessage(), e);
        }
    }

    private Binaries readable(Account account) {
        return new Binaries(account.place(binaries.parent()));
    }

    private DataFolder data(Account account) {
        return new DataFolder(account.place(home.postgres()));
    }

    private List<String> command(Account account, DataFolder data, int port) {
        var command = new ArrayList<>(List.of(
                readable(account).program("postgres").toString(),
                "-D",
                data.path().toString(),
                "-p",
                Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return account.wrap(command);
    }
}
