package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.home.Secret;
import dev.cargokit.launcher.process.Attempt;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Polling;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.process.ProcessIdentity;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The PostgreSQL of one system: zonky's `EmbeddedPostgres`, with a data folder that is kept and a process that
/// outlives the launcher.
public final class PostgresServer {

    /// The role that owns the databases and that the services connect as.
    public static final String OWNER = Databases.OWNER;

    /// Its name among the components.
    public static final String NAME = "database";

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 12;
    private static final Polling FAST_STOP = Polling.of(Duration.ofSeconds(30));
    private static final Polling KILL = Polling.of(Duration.ofSeconds(5));
    private static final int LOG_LINES = 20;

    /// Logged when the server starts while processes of a killed one are still ending.
    private static final String OLD_PROCESSES = "pre-existing shared memory block";

    /// A commit is on disk (zonky's defaults, for tests, give that up), and memory is small, because everything runs
    /// on one machine.
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
    private final Path binaries;
    private final DataFolder data;
    private final Clock clock;

    /// @param binaries folder for PostgreSQL's programs, which several systems may share
    public PostgresServer(Home home, Path binaries, Clock clock) {
        this.home = home;
        this.binaries = binaries;
        this.data = new DataFolder(home.postgres().resolve("data"));
        this.clock = clock;
    }

    /// Starts it and waits until it accepts connections. The first start initialises the data folder.
    public Run start(int port) {
        stop();
        new Port(port).mustBeFree("PostgreSQL");
        requireOtherThanRoot();
        data.prepare();
        Instant begin = clock.instant();
        startWithRetries(port, home.logForAppending(NAME));
        Run run = Run.starting(process().orElseThrow(), port, begin).ready(Duration.between(begin, clock.instant()));
        home.runFile(NAME).write(run);
        return run;
    }

    /// Creates the databases that are missing.
    public void ensureDatabases(int port, List<String> names) {
        new Databases(port, superuserPassword(), home.secret("database-password")).ensure(names);
        data.complete(names);
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    /// Stops it by PostgreSQL's fast shutdown: open transactions are rolled back, connections are closed.
    public void stop() {
        var runFile = home.runFile(NAME);
        runFile.read().ifPresent(run -> runFile.write(run.stopping()));
        process().ifPresent(process -> {
            interrupt(process);
            if (!FAST_STOP.until(() -> !process.isAlive())) {
                process.end(true);
                KILL.until(() -> !process.isAlive());
            }
        });
        runFile.delete();
    }

    /// Deletes the data but not the programs.
    public void forget() {
        new Folder(data.path()).delete();
    }

    /// zonky waits for its whole timeout even if the server has exited. So the timeout is short, and the start is
    /// repeated while the server is recovering or the processes of a killed one are still ending.
    private void startWithRetries(int port, Path log) {
        for (int attempt = 1; ; attempt++) {
            try {
                data.unlock();
                embeddedPostgres(port, log).start();
                return;
            } catch (IOException | RuntimeException e) {
                String end = new LogTail(log).lines(LOG_LINES);
                boolean recoverable = data.pid().isPresent() || end.contains(OLD_PROCESSES);
                if (!recoverable || attempt == ATTEMPTS) {
                    throw new LaunchFailure(
                            "PostgreSQL did not start (" + e.getMessage() + "). The end of " + log + ":\n" + end, e);
                }
            }
        }
    }

    private EmbeddedPostgres.Builder embeddedPostgres(int port, Path log) {
        String password = superuserPassword().value();
        var builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new BundledBinaries())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setConnectConfig("password", password)
                .setPGStartupWait(ATTEMPT)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                // zonky passes these to initdb as --locale, --auth and --pwfile.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuserPassword().file().toString());
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    private Secret superuserPassword() {
        return home.secret("superuser-password");
    }

    /// From the pid file of the home, or from PostgreSQL's own if a launcher was killed before it wrote that.
    private Optional<ProcessIdentity> process() {
        return home.runFile(NAME).read().map(Run::process).or(() -> data.pid().flatMap(ProcessIdentity::find));
    }

    /// Fast shutdown is SIGINT, which `ProcessHandle` cannot send. With SIGTERM PostgreSQL waits for its clients.
    private static void interrupt(ProcessIdentity process) {
        var kill = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid());
        Attempt.to("stop PostgreSQL", () -> kill.start().waitFor());
    }

    private static void requireOtherThanRoot() {
        if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new LaunchFailure(
                    "PostgreSQL refuses to run as root, and `unshare -U` is not allowed on this machine:"
                            + " run cargokit as another user, for instance by runuser -u NAME.");
        }
    }
}
