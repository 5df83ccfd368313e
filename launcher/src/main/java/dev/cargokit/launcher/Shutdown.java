package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ends services, all at the same time: SIGTERM, then SIGKILL for those that are not gone by the deadline.
final class Shutdown {

    private static final Patience KILL = Patience.of(Duration.ofSeconds(5));

    private final Home home;
    private final Patience patience;
    private final Progress progress;

    Shutdown(Home home, Duration deadline, Progress progress) {
        this.home = home;
        this.patience = Patience.of(deadline);
        this.progress = progress;
    }

    void stop(Collection<String> services) {
        Map<String, Run> running = running(services);
        running.forEach((name, run) -> {
            // Noted before the signal, so that whoever watches knows this death is wanted.
            home.runFile(name).write(run.stopping());
            run.process().end(false);
        });
        patience.until(
                () -> running.values().stream().noneMatch(run -> run.process().isAlive()));
        running.forEach((name, run) -> {
            if (run.process().isAlive()) {
                progress.tell(name, "did not stop in time, killed");
                run.process().end(true);
            } else {
                progress.tell(name, "stopped");
            }
        });
        services.forEach(name -> home.runFile(name).delete());
    }

    /// Ends one component by SIGKILL, as a crash would.
    void kill(String component) {
        home.runFile(component).read().ifPresent(run -> {
            home.runFile(component).write(run.stopping());
            run.process().end(true);
            KILL.until(() -> !run.process().isAlive());
        });
        home.runFile(component).delete();
    }

    /// Ends the database, unless services still need it.
    void stopDatabase(PostgresServer postgres) {
        boolean needed = Services.all().stream()
                .map(Service::name)
                .anyMatch(name -> home.runFile(name).read().isPresent());
        if (needed) {
            progress.tell(PostgresServer.NAME, "left running for the services that others have started");
        } else if (home.runFile(PostgresServer.NAME).read().isPresent()) {
            postgres.stop();
            progress.tell(PostgresServer.NAME, "stopped");
        }
    }

    private Map<String, Run> running(Collection<String> services) {
        var running = new LinkedHashMap<String, Run>();
        services.forEach(name -> home.runFile(name).read().ifPresent(run -> running.put(name, run)));
        return running;
    }
}
