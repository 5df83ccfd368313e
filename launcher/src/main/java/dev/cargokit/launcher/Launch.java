package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Polling;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.service.Readiness;
import dev.cargokit.launcher.service.Service;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One start of a system, which can be undone: it records what it has started. Services start at the same
/// time; the order in which they find each other does not matter.
public final class Launch {

    private static final Polling READY = new Polling(Duration.ofMinutes(3), Duration.ofMillis(80));
    private static final int LOG_LINES = 25;

    private final Settings settings;
    private final PostgresServer postgres;
    private final Shutdown shutdown;
    private final Progress progress;
    private final Clock clock;
    private final List<String> started = new ArrayList<>();
    private boolean cancelled;

    Launch(Settings settings, PostgresServer postgres, Shutdown shutdown, Progress progress, Clock clock) {
        this.settings = settings;
        this.postgres = postgres;
        this.shutdown = shutdown;
        this.progress = progress;
        this.clock = clock;
    }

    /// Starts the database and those of the services that do not run; returns when all are ready. When
    /// something fails, what was started is stopped again.
    public void start(List<Service> services) {
        home().lock().during(() -> startOrUndo(services), progress::waitingFor);
    }

    /// What it has started so far, services before the database.
    public synchronized List<String> started() {
        return List.copyOf(started);
    }

    /// Stops what it has started, from any thread, and starts nothing more.
    public void undo() {
        cancel();
        home().lock().during(this::stopStarted, holder -> {});
    }

    /// Kills what it has started, from any thread, and starts nothing more: for a system whose data
    /// is not needed any more.
    public void abandon() {
        cancel();
        started().forEach(shutdown::kill);
    }

    /// Whether it was undone or abandoned; the start fails of that.
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    private void startOrUndo(List<Service> services) {
        try {
            startMissing(services);
        } catch (RuntimeException failure) {
            stopStarted();
            throw failure;
        }
    }

    private void startMissing(List<Service> services) {
        List<Service> missing =
                services.stream().filter(service -> !isRunning(service.name())).toList();
        missing.stream()
                .flatMap(service -> service.ports().stream().map(port -> Map.entry(service, port)))
                .forEach(entry -> new Port(entry.getValue() + settings.portOffset())
                        .mustBeFree(entry.getKey().name()));
        var pending = new LinkedHashMap<Service, Run>();
        // The cores are busy with these while the database waits for its disk.
        missing.stream()
                .filter(service -> !service.stores())
                .forEach(service -> pending.put(service, startService(service, settings.databasePort())));
        int databasePort = startDatabase(services);
        missing.stream()
                .filter(Service::stores)
                .forEach(service -> pending.put(service, startService(service, databasePort)));
        awaitReady(pending);
    }

    private void awaitReady(Map<Service, Run> pending) {
        boolean allReady = READY.until(() -> {
            failWhenCancelled();
            pending.entrySet().removeIf(entry -> isReady(entry.getKey().name(), entry.getValue()));
            return pending.isEmpty();
        });
        if (!allReady) {
            String late = pending.keySet().iterator().next().name();
            throw new LaunchFailure(
                    late + " was not ready within " + READY.timeout().toSeconds() + " s." + endOfLog(late));
        }
    }

    private boolean isRunning(String component) {
        var run = home().runFile(component).read();
        run.ifPresent(running -> progress.report(
                component, "already runs as process " + running.process().pid()));
        return run.isPresent();
    }

    /// Returns its port: one that already runs may have been started with another offset.
    private int startDatabase(List<Service> services) {
        List<String> databases = services.stream()
                .filter(Service::stores)
                .map(Service::database)
                .distinct()
                .toList();
        if (isRunning(PostgresServer.NAME)) {
            int port = home().runFile(PostgresServer.NAME).read().orElseThrow().port();
            postgres.ensureDatabases(port, databases);
            return port;
        }
        Run run = startPostgres();
        postgres.ensureDatabases(run.port(), databases);
        progress.report(PostgresServer.NAME, "ready on 127.0.0.1:" + run.port(), run.tookToReady());
        return run.port();
    }

    private synchronized Run startPostgres() {
        failWhenCancelled();
        Run run = postgres.start(settings.databasePort());
        started.add(PostgresServer.NAME);
        return run;
    }

    private synchronized Run startService(Service service, int databasePort) {
        failWhenCancelled();
        Run run = new ServiceStart(settings, databasePort).start(service, clock.instant());
        started.addFirst(service.name());
        return run;
    }

    private boolean isReady(String service, Run run) {
        if (!run.process().isAlive()) {
            throw new LaunchFailure(service + " died while starting." + endOfLog(service));
        }
        if (!new Readiness(run.port()).isReady()) {
            return false;
        }
        Duration took = Duration.between(run.started(), clock.instant());
        home().runFile(service).write(run.ready(took));
        progress.report(service, "ready on http://127.0.0.1:" + run.port(), took);
        return true;
    }

    private void stopStarted() {
        var services = new ArrayList<>(started());
        boolean isDatabaseStarted = services.remove(PostgresServer.NAME);
        shutdown.stop(services);
        if (isDatabaseStarted) {
            shutdown.stopDatabase(postgres);
        }
    }

    private synchronized void cancel() {
        cancelled = true;
    }

    private synchronized void failWhenCancelled() {
        if (cancelled) {
            throw new LaunchFailure("Start cancelled.");
        }
    }

    private String endOfLog(String component) {
        var log = home().log(component);
        return " The end of " + log + ":\n" + new LogTail(log).lines(LOG_LINES);
    }

    private Home home() {
        return settings.home();
    }
}
