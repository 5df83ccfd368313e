package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.service.Service;
import java.util.List;

/// One start of a system that remembers what it has started, so that it can be taken back.
public final class Launch {

    private final Home home;
    private final Startup startup;
    private final Shutdown shutdown;
    private final PostgresServer postgres;
    private final Progress progress;

    Launch(Home home, Startup startup, Shutdown shutdown, PostgresServer postgres, Progress progress) {
        this.home = home;
        this.startup = startup;
        this.shutdown = shutdown;
        this.postgres = postgres;
        this.progress = progress;
    }

    /// Starts what is missing of the services, and the database; returns when all is ready. When something
    /// fails, what was started is stopped again before the failure is thrown.
    public void start(List<Service> services) {
        Runnable startOrClear = () -> {
            try {
                startup.start(services);
            } catch (RuntimeException failure) {
                stopStarted();
                throw failure;
            }
        };
        home.lock().during(startOrClear, holder -> progress.tell("waiting", "for another cargokit (" + holder + ")"));
    }

    /// What it has started, services before the database.
    public List<String> started() {
        return startup.started();
    }

    /// Stops what it has started, also in the middle of it, from any thread.
    public void undo() {
        startup.cancel();
        home.lock().during(this::stopStarted, holder -> {});
    }

    /// Kills what it has started, at once and from any thread, and lets it start nothing more: for what
    /// nobody will miss.
    public void abandon() {
        startup.cancel();
        startup.started().forEach(shutdown::kill);
    }

    /// Whether it was taken back; a failure of the start is then no news.
    public boolean isUndone() {
        return startup.isCancelled();
    }

    private void stopStarted() {
        List<String> started = startup.started();
        shutdown.stop(started.stream()
                .filter(name -> !name.equals(PostgresServer.NAME))
                .toList());
        if (started.contains(PostgresServer.NAME)) {
            shutdown.stopDatabase(postgres);
        }
    }
}
