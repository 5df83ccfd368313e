package dev.cargokit.launcher.command;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Polling;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Watches running components and reports when one dies. It does not restart it: `cargokit up` in another
/// terminal does, which is noticed here.
final class Watch {

    private static final Polling EACH_SECOND = new Polling(Duration.ofDays(3650), Duration.ofSeconds(1));
    private static final int LOG_LINES = 25;

    private final Home home;
    private final Console console;
    private final Set<String> dead = new HashSet<>();

    Watch(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    /// Returns the exit code once none of the components runs any more.
    int until(List<String> components) {
        EACH_SECOND.until(() -> {
            components.forEach(this::check);
            return components.stream()
                    .noneMatch(name -> home.runFile(name).read().isPresent());
        });
        console.line(dead.isEmpty() ? "Stopped by another cargokit command." : "Nothing is left running.");
        return dead.isEmpty() ? 0 : 1;
    }

    private void check(String component) {
        Optional<Run> recorded = home.runFile(component).recorded();
        boolean hasDied = recorded.filter(run -> run.phase() != Run.Phase.STOPPING)
                .filter(run -> !run.process().isAlive())
                .isPresent();
        if (!hasDied) {
            recorded.ifPresent(run -> dead.remove(component));
        } else if (dead.add(component)) {
            var log = home.log(component);
            long pid = recorded.get().process().pid();
            console.report(component, "died (process " + pid + "). The end of " + log + ":");
            console.line(new LogTail(log).lines(LOG_LINES));
            console.line("`cargokit up` in another terminal starts it again.");
        }
    }
}
