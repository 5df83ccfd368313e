package dev.cargokit.launcher;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One system on this machine: PostgreSQL and the services, each a process of its own.
///
/// It keeps nothing in memory that its home does not hold: any number of these objects, in any number of
/// processes, may speak of the same system. Modules must be built already.
///
/// ```java
/// var settings = Settings.of(checkout).home(folder).portOffset(LocalSystem.freePortOffset());
/// try (var system = new LocalSystem(settings)) {
///     system.start();
///     system.kill("booking");
///     system.start("booking");
/// }
/// ```
public final class LocalSystem implements AutoCloseable {

    static final int DATABASE_PORT = 8432;
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(15);

    /// A trained service writes its cache before it ends.
    private static final Duration TRAINED_STOP_DEADLINE = Duration.ofMinutes(3);

    private final Settings settings;
    private final Progress progress;
    private final Clock clock = Clock.systemUTC();

    public LocalSystem(Settings settings) {
        this(settings, Progress.SILENT);
    }

    public LocalSystem(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// An offset at which every port of the system is free right now.
    public static int freePortOffset() {
        return IntStream.iterate(10_000, offset -> offset < 50_000, offset -> offset + 500)
                .filter(offset -> ports().allMatch(port -> new Port(port + offset).isFree()))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("No free range of ports."));
    }

    /// Every port of the system, before the port offset.
    public static Stream<Integer> ports() {
        var services = Services.all().stream().flatMap(service -> service.ports().stream());
        return Stream.concat(services, Stream.of(DATABASE_PORT));
    }

    /// Starts what is missing and returns when everything is ready; when something fails, stops what it
    /// started.
    ///
    /// @throws LaunchFailure when a port is taken, a module is not built, or a service dies or is not ready
    /// in time
    public void start() {
        start(Services.inGroup(""));
    }

    /// Starts one service, and the database if that does not run.
    public void start(String service) {
        start(List.of(Services.named(service)));
    }

    /// Starts what is missing of these, and the database.
    public void start(List<Service> services) {
        launch().start(services);
    }

    /// A start that can be taken back, from another thread too.
    public Launch launch() {
        var startup = new Startup(settings, postgres(), progress, clock);
        return new Launch(home(), startup, shutdown(), postgres(), progress);
    }

    /// Ends one service by SIGTERM and waits until it is gone.
    public void stop(String service) {
        shutdown().stop(List.of(Services.named(service).name()));
    }

    /// Ends all services, then the database; waits for another command that is starting or stopping this
    /// system.
    public void stop() {
        locked(() -> {
            shutdown().stop(Services.all().stream().map(Service::name).toList());
            shutdown().stopDatabase(postgres());
        });
    }

    /// Ends a service or the database by SIGKILL, as a crash would.
    public void kill(String component) {
        shutdown().kill(component);
    }

    /// How each component is, the database first.
    public List<ComponentStatus> status() {
        var survey = new Survey(home(), clock);
        return Stream.concat(
                        Stream.of(survey.database(settings.databasePort())),
                        Services.all().stream().map(service -> survey.service(service, settings.portOffset())))
                .toList();
    }

    /// Where a service listens, `http://127.0.0.1:8080` for instance; from its running process if there is
    /// one.
    public URI baseUrl(String service) {
        int port = home().runFile(service)
                .read()
                .map(Run::port)
                .orElseGet(() -> Services.named(service).port() + settings.portOffset());
        return URI.create("http://127.0.0.1:" + port);
    }

    public String jdbcUrl(String service) {
        return "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/"
                + Services.named(service).database();
    }

    public String databaseUser() {
        return PostgresServer.OWNER;
    }

    public String databasePassword() {
        return home().secret("database-password").value();
    }

    public Path log(String component) {
        return home().log(component);
    }

    /// Stops everything.
    @Override
    public void close() {
        stop();
    }

    /// Deletes the data, the secrets and the logs; the system must be down.
    public void forget() {
        List<ComponentStatus> alive =
                status().stream().filter(status -> status.state() != State.DOWN).toList();
        if (!alive.isEmpty()) {
            throw new LaunchFailure(alive.getFirst().name() + " runs: stop the system first (cargokit down).");
        }
        locked(() -> {
            postgres().forget();
            home().forget();
        });
    }

    private void locked(Runnable work) {
        home().lock().during(work, holder -> progress.tell("waiting", "for another cargokit (" + holder + ")"));
    }

    private PostgresServer postgres() {
        return new PostgresServer(home(), settings.binaries(), clock);
    }

    private Shutdown shutdown() {
        Duration deadline = switch (settings.caches()) {
            case USE -> STOP_DEADLINE;
            case TRAIN -> TRAINED_STOP_DEADLINE;
        };
        return new Shutdown(home(), deadline, progress);
    }

    private Home home() {
        return settings.home();
    }
}
