package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Progress;
import java.io.PrintStream;
import java.time.Duration;

/// Prints progress in two columns: the subject and what happened.
final class Console implements Progress {

    private static final String ERASE_LINE = "\r\033[K";
    private static final int MAXIMUM_WIDTH = 78;

    private final PrintStream out;
    private final boolean isTerminal;
    private boolean isLineMoving;
    private String lastStep = "";

    Console(PrintStream out) {
        this(out, System.console() != null && System.console().isTerminal());
    }

    Console(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    @Override
    public void report(String subject, String event) {
        line("%-12s %s".formatted(subject, event));
    }

    /// Shows a step in progress: on a terminal in one moving line, elsewhere by one line per step.
    synchronized void step(String subject, String step, Duration elapsed) {
        if (isTerminal) {
            String line = "%-12s %s, %d s".formatted(subject, step, elapsed.toSeconds());
            out.print(ERASE_LINE + line.substring(0, Math.min(line.length(), MAXIMUM_WIDTH)));
            out.flush();
            isLineMoving = true;
        } else if (!step.equals(lastStep)) {
            report(subject, step);
        }
        lastStep = step;
    }

    synchronized void line(String text) {
        if (isLineMoving) {
            out.print(ERASE_LINE);
            isLineMoving = false;
        }
        out.println(text);
        out.flush();
    }
}
