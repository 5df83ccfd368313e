package dev.cargokit.launcher.command;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.ResidentMemory;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The table of what runs. The exit code is 0 only when everything shown is ready.
record Status(Settings settings, Console console) implements Command {

    private static final String ROW = "%-12s %-9s %8s %6s %8s %8s %9s %7s";

    @Override
    public int run() {
        List<ComponentStatus> all = new LocalSystem(settings).status();
        Set<String> groups = groupsToShow(all);
        List<ComponentStatus> shown =
                all.stream().filter(status -> isShown(status, groups)).toList();
        console.line(ROW.formatted("SERVICE", "STATE", "PID", "PORT", "RSS MB", "PSS MB", "UPTIME", "START"));
        shown.forEach(status -> console.line(row(status)));
        var services = shown.stream()
                .filter(status -> !isDatabase(status))
                .map(ComponentStatus::memory)
                .reduce(ResidentMemory.NONE, ResidentMemory::plus);
        console.line(ROW.formatted("services", "", "", "", megabytes(services.rss()), megabytes(services.pss()), "", "")
                .stripTrailing());
        return shown.stream().allMatch(ComponentStatus::isReady) ? 0 : 1;
    }

    /// Those of which something runs; what nobody has started is not missing. When nothing runs, what `up` starts.
    private static Set<String> groupsToShow(List<ComponentStatus> all) {
        Set<String> running = all.stream()
                .filter(status -> !isDatabase(status) && status.state() != State.DOWN)
                .map(status -> Services.named(status.name()).group())
                .collect(Collectors.toSet());
        return running.isEmpty()
                ? Services.inGroup("").stream().map(Service::group).collect(Collectors.toSet())
                : running;
    }

    private static boolean isShown(ComponentStatus status, Set<String> groups) {
        return isDatabase(status)
                || groups.contains(Services.named(status.name()).group());
    }

    private static boolean isDatabase(ComponentStatus status) {
        return status.name().equals(PostgresServer.NAME);
    }

    private static String row(ComponentStatus status) {
        String state = status.state().name().toLowerCase(Locale.ROOT);
        if (status.pid() == 0) {
            return ROW.formatted(status.name(), state, "-", status.port(), "-", "-", "-", "-");
        }
        return ROW.formatted(
                status.name(),
                state,
                status.pid(),
                status.port(),
                megabytes(status.memory().rss()),
                megabytes(status.memory().pss()),
                time(status.uptime()),
                "%.1f s".formatted(status.tookToReady().toMillis() / 1000.0));
    }

    private static String megabytes(long kilobytes) {
        return "%.0f".formatted(kilobytes / 1024.0);
    }

    private static String time(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + "h " + time.toMinutesPart() + "m"
                : time.toMinutes() > 0
                        ? time.toMinutesPart() + "m " + time.toSecondsPart() + "s"
                        : time.toSeconds() + "s";
    }
}
