package dev.cargokit.launcher.command;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Patience;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks after running components and says when one dies on its own. It does not start it again: `cargokit
/// up` in another terminal does, and is noticed here.
final class Watch {

    private static final Patience EACH_SECOND = new Patience(Duration.ofDays(3650), Duration.ofSeconds(1));
    private static final int LOG_LINES = 25;

    private final Home home;
    private final Console console;
    private final Set<String> mourned = new HashSet<>();

    Watch(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    /// Returns the exit code once none of the components runs any more.
    int until(List<String> components) {
        EACH_SECOND.until(() -> {
            components.forEach(this::look);
            return components.stream()
                    .noneMatch(name -> home.runFile(name).read().isPresent());
        });
        console.line(mourned.isEmpty() ? "Stopped by another cargokit command." : "Nothing is left running.");
        return mourned.isEmpty() ? 0 : 1;
    }

    private void look(String component) {
        Optional<Run> noted = home.runFile(component).noted();
        boolean died = noted.filter(run -> run.phase() != Run.Phase.STOPPING)
                .filter(run -> !run.process().isAlive())
                .isPresent();
        if (!died) {
            noted.ifPresent(run -> mourned.remove(component));
        } else if (mourned.add(component)) {
            var log = home.log(component);
            console.tell(component, "died (process " + noted.get().process().pid() + "). The end of " + log + ":");
            console.line(new LogTail(log).lines(LOG_LINES));
            console.line("`cargokit up` in another terminal starts it again.");
        }
    }
}
