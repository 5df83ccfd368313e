package dev.cargokit.launcher;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.home.Run.Phase;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.service.Endpoint;
import dev.cargokit.launcher.service.Readiness;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One system on this machine: PostgreSQL and the services, each a process of its own.
///
/// Its whole state is in its home: any number of these objects, in any number of processes, may stand for
/// the same system. Modules must be built already.
///
/// ```java
/// var settings = Settings.of(checkout).home(folder).portOffset(LocalSystem.freePortOffset());
/// try (var system = new LocalSystem(settings)) {
///     system.start(Services.inGroup(Services.SHIPPING));
///     system.kill("booking");
///     system.start("booking");
/// }
/// ```
public final class LocalSystem implements AutoCloseable {

    static final int DATABASE_PORT = 8432;
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(15);

    /// A service in training writes its cache before it ends.
    private static final Duration TRAINING_STOP_DEADLINE = Duration.ofMinutes(3);

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

    /// An offset at which every port of the system is free.
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

    /// Starts one service, and the database if that does not run.
    public void start(String service) {
        start(List.of(Services.named(service)));
    }

    /// Starts those of the services that do not run, and the database; returns when everything is ready. When
    /// something fails, stops what it started.
    ///
    /// @throws LaunchFailure when a port is taken, a module is not built, or a service dies or is not ready
    /// in time
    public void start(List<Service> services) {
        launch().start(services);
    }

    /// A start that can be undone, from another thread too.
    public Launch launch() {
        return new Launch(settings, postgres(), shutdown(), progress, clock);
    }

    /// Ends one service by SIGTERM and waits for its end.
    public void stop(String service) {
        shutdown().stop(List.of(Services.named(service).name()));
    }

    /// Ends all services, then the database; waits for another command that is starting or stopping this
    /// system.
    public void stop() {
        locked(() -> {
            shutdown()
                    .stop(home().components().stream()
                            .filter(name -> !name.equals(PostgresServer.NAME))
                            .toList());
            shutdown().stopDatabase(postgres());
        });
    }

    /// Ends a service or the database by SIGKILL, as a crash would.
    public void kill(String component) {
        shutdown().kill(component);
    }

    /// The state of each component that was started and not stopped, in the order of their ports.
    public List<ComponentStatus> status() {
        return home().components().stream()
                .map(this::status)
                .sorted(Comparator.comparing(ComponentStatus::port))
                .toList();
    }

    public ComponentStatus status(String component) {
        var recorded = home().runFile(component).recorded();
        return recorded.filter(run -> run.process().isAlive())
                .map(run -> ComponentStatus.of(component, run, isReady(component, run), clock.instant()))
                .orElseGet(() ->
                        ComponentStatus.down(component, recorded.map(Run::port).orElse(0)));
    }

    /// Where a service listens, such as `http://127.0.0.1:8080`; from its running process if there is one.
    public URI baseUrl(String service) {
        int port = home().runFile(service)
                .read()
                .map(Run::port)
                .orElseGet(() -> Services.named(service).port() + settings.portOffset());
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Where a service has health and metrics.
    public URI managementUrl(String service) {
        return URI.create(
                "http://127.0.0.1:" + Endpoint.management(baseUrl(service).getPort()));
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

    @Override
    public void close() {
        stop();
    }

    /// Deletes the data, the secrets and the logs; the system must be down.
    public void forget() {
        status().stream()
                .filter(component -> component.state() != State.DOWN)
                .findFirst()
                .ifPresent(component -> {
                    throw new LaunchFailure(component.name() + " runs: stop the system first (cargokit down).");
                });
        locked(() -> {
            postgres().forget();
            home().forget();
        });
    }

    private static boolean isReady(String component, Run run) {
        return component.equals(PostgresServer.NAME) ? run.phase() == Phase.READY : new Readiness(run.port()).isReady();
    }

    private void locked(Runnable work) {
        home().lock().during(work, progress::waitingFor);
    }

    private PostgresServer postgres() {
        return new PostgresServer(home(), settings.binaries(), clock);
    }

    private Shutdown shutdown() {
        return new Shutdown(home(), settings.isTraining() ? TRAINING_STOP_DEADLINE : STOP_DEADLINE, progress);
    }

    private Home home() {
        return settings.home();
    }
}
