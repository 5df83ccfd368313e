package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.process.Port;
import dev.cargokit.launcher.service.Readiness;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One start of what is missing. Services start at the same time; they do not mind in which order they find
/// each other.
final class Startup {

    private static final Patience READY = new Patience(Duration.ofMinutes(3), Duration.ofMillis(80));
    private static final int LOG_LINES = 25;

    private final Settings settings;
    private final PostgresServer postgres;
    private final Progress progress;
    private final Clock clock;
    private final List<String> started = new ArrayList<>();
    private boolean cancelled;

    Startup(Settings settings, PostgresServer postgres, Progress progress, Clock clock) {
        this.settings = settings;
        this.postgres = postgres;
        this.progress = progress;
        this.clock = clock;
    }

    /// Starts those of the wanted that do not run, and the database; returns when all of them are ready.
    void start(List<Service> wanted) {
        List<Service> missing = wanted.stream().filter(this::isMissing).toList();
        var start = serviceStart();
        missing.forEach(service -> start.portsOf(service).forEach(port -> new Port(port).mustBeFree(service.name())));
        startDatabase(wanted);
        var pending = new LinkedHashMap<Service, Run>();
        missing.forEach(service -> pending.put(service, launch(service)));
        boolean allReady = READY.until(() -> {
            refuseWhenCancelled();
            Map.copyOf(pending).forEach((service, run) -> {
                if (isReady(service, run)) {
                    pending.remove(service);
                }
            });
            return pending.isEmpty();
        });
        if (!allReady) {
            Service late = pending.keySet().iterator().next();
            throw new LaunchFailure(
                    late.name() + " was not ready within " + READY.most().toSeconds() + " s." + endOfLog(late.name()));
        }
    }

    /// What this start has started so far, services first.
    synchronized List<String> started() {
        return List.copyOf(started);
    }

    /// Lets it start nothing more.
    synchronized void cancel() {
        cancelled = true;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    private boolean isMissing(Service service) {
        var running = home().runFile(service.name()).read();
        running.ifPresent(run -> progress.tell(
                service.name(), "already runs as process " + run.process().pid()));
        return running.isEmpty();
    }

    private void startDatabase(List<Service> wanted) {
        List<String> databases = wanted.stream()
                .filter(Service::stores)
                .map(Service::database)
                .distinct()
                .toList();
        var running = home().runFile(PostgresServer.NAME).read();
        if (running.isPresent()) {
            progress.tell(
                    PostgresServer.NAME,
                    "already runs as process " + running.get().process().pid());
            postgres.ensureDatabases(running.get().port(), databases);
            return;
        }
        var begin = clock.instant();
        int port = settings.databasePort();
        synchronized (this) {
            refuseWhenCancelled();
            postgres.start(port);
            started.add(PostgresServer.NAME);
        }
        postgres.ensureDatabases(port, databases);
        progress.tell(PostgresServer.NAME, "ready on 127.0.0.1:" + port, Duration.between(begin, clock.instant()));
    }

    private synchronized Run launch(Service service) {
        refuseWhenCancelled();
        var start = serviceStart();
        var process = start.start(service, home().logForAppending(service.name()));
        Run run = Run.starting(process, start.portOf(service), clock.instant());
        home().runFile(service.name()).write(run);
        started.addFirst(service.name());
        return run;
    }

    private boolean isReady(Service service, Run run) {
        if (!run.process().isAlive()) {
            throw new LaunchFailure(service.name() + " died while starting." + endOfLog(service.name()));
        }
        if (!new Readiness(run.port()).isReady()) {
            return false;
        }
        Duration took = Duration.between(run.started(), clock.instant());
        home().runFile(service.name()).write(run.ready(took));
        progress.tell(service.name(), "ready on http://127.0.0.1:" + run.port(), took);
        return true;
    }

    private synchronized void refuseWhenCancelled() {
        if (cancelled) {
            throw new LaunchFailure("Start cancelled.");
        }
    }

    private ServiceStart serviceStart() {
        int databasePort =
                home().runFile(PostgresServer.NAME).read().map(Run::port).orElseGet(settings::databasePort);
        return new ServiceStart(
                settings.root(),
                settings.portOffset(),
                settings.properties(),
                settings.caches(),
                databasePort,
                home().secret("database-password").value());
    }

    private String endOfLog(String component) {
        var log = home().log(component);
        return " The end of " + log + ":\n" + new LogTail(log).lines(LOG_LINES);
    }

    private Home home() {
        return settings.home();
    }
}
