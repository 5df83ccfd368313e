package dev.cargokit.launcher.command;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;

/// The table of what was started. The exit code is 0 when all of it is ready.
@Command(
        name = "status",
        description = "shows what was started, where, and how much memory it holds; exit code 0 when all is ready")
final class Status implements Callable<Integer> {

    private static final String ROW = "%-12s %s %8s %6s %8s %8s %9s %7s";
    private static final int STATE_WIDTH = 9;

    @Mixin
    private SystemOptions system;

    private final Console console = new Console(System.out);

    @Override
    public Integer call() {
        List<ComponentStatus> started = new LocalSystem(system.settings()).status();
        if (started.isEmpty()) {
            console.line("Nothing runs.");
            return 1;
        }
        row("NAME", padded("STATE"), "PID", "PORT", "RSS MB", "PSS MB", "UPTIME", "START");
        started.forEach(this::row);
        var memory = started.stream().map(ComponentStatus::memory).reduce(ResidentMemory.NONE, ResidentMemory::plus);
        row("together", padded(""), "", "", megabytes(memory.rss()), megabytes(memory.pss()), "", "");
        return started.stream().allMatch(ComponentStatus::isReady) ? 0 : 1;
    }

    private void row(ComponentStatus status) {
        String state = colored(status.state());
        if (status.pid() == 0) {
            row(status.name(), state, "-", status.port(), "-", "-", "-", "-");
            return;
        }
        row(
                status.name(),
                state,
                status.pid(),
                status.port(),
                megabytes(status.memory().rss()),
                megabytes(status.memory().pss()),
                time(status.uptime()),
                "%.1f s".formatted(status.tookToReady().toMillis() / 1000.0));
    }

    private void row(Object... cells) {
        console.line(ROW.formatted(cells).stripTrailing());
    }

    private static String colored(State state) {
        String color = switch (state) {
            case READY -> "green";
            case STARTING, STOPPING -> "yellow";
            case DOWN -> "red";
        };
        return Ansi.AUTO.string("@|" + color + " " + padded(state.name().toLowerCase(Locale.ROOT)) + "|@");
    }

    private static String padded(String text) {
        return text + " ".repeat(STATE_WIDTH - text.length());
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
