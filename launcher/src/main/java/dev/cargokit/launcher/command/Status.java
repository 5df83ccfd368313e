package dev.cargokit.launcher.command;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The table of what runs. The exit code is 0 only when everything is ready.
record Status(Settings settings, Console console) implements Command {

    private static final String ROW = "%-10s %-9s %8s %6s %8s %8s %9s %7s";

    @Override
    public int run() {
        List<ComponentStatus> all = new LocalSystem(settings).status();
        console.line(ROW.formatted("SERVICE", "STATE", "PID", "PORT", "RSS MB", "PSS MB", "UPTIME", "START"));
        all.forEach(status -> console.line(row(status)));
        var services = all.stream()
                .filter(status -> !status.name().equals(PostgresServer.NAME))
                .map(ComponentStatus::memory)
                .reduce(ResidentMemory.NONE, ResidentMemory::plus);
        console.line(ROW.formatted("services", "", "", "", megabytes(services.rss()), megabytes(services.pss()), "", "")
                .stripTrailing());
        return all.stream().allMatch(ComponentStatus::isReady) ? 0 : 1;
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
