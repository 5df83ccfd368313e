package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.Polling;
import dev.cargokit.launcher.process.Port;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;

/// Ends services, all at the same time: SIGTERM, then SIGKILL for those that have not ended by the
/// deadline.
final class Shutdown {

    private static final Polling KILL = Polling.of(Duration.ofSeconds(5));

    private final Home home;
    private final Polling deadline;
    private final Progress progress;

    Shutdown(Home home, Duration deadline, Progress progress) {
        this.home = home;
        this.deadline = Polling.of(deadline);
        this.progress = progress;
    }

    void stop(Collection<String> services) {
        var running = new LinkedHashMap<String, Run>();
        services.forEach(name -> home.runFile(name).read().ifPresent(run -> running.put(name, run)));
        running.forEach((name, run) -> {
            // Recorded before the signal, so that a watching `up` knows that this end is intended.
            home.runFile(name).write(run.stopping());
            run.process().end(false);
        });
        deadline.until(() -> running.values().stream().allMatch(Shutdown::hasEnded));
        running.forEach((name, run) -> {
            if (run.process().isAlive()) {
                progress.report(name, "did not stop in time, killed");
                run.process().end(true);
            } else {
                progress.report(name, "stopped");
            }
        });
        services.forEach(name -> home.runFile(name).delete());
    }

    /// Ends one component by SIGKILL, as a crash would.
    void kill(String component) {
        home.runFile(component).read().ifPresent(run -> {
            home.runFile(component).write(run.stopping());
            run.process().end(true);
            KILL.until(() -> hasEnded(run));
        });
        home.runFile(component).delete();
    }

    /// Ends the database, unless services still need it.
    void stopDatabase(PostgresServer postgres) {
        boolean needed = home.components().stream()
                .filter(name -> !name.equals(PostgresServer.NAME))
                .anyMatch(name -> home.runFile(name).read().isPresent());
        if (needed) {
            progress.report(PostgresServer.NAME, "left running for the services that others have started");
        } else if (postgres.isRunning()) {
            postgres.stop();
            progress.report(PostgresServer.NAME, "stopped");
        }
    }

    /// The last threads of a process may hold its port for a moment longer than it counts as alive.
    private static boolean hasEnded(Run run) {
        return !run.process().isAlive() && new Port(run.port()).isFree();
    }
}
