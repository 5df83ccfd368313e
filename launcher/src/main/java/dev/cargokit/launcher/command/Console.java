package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Progress;
import java.io.PrintStream;

/// Prints progress in two columns: what it is about, what happened.
record Console(PrintStream out) implements Progress {

    @Override
    public void tell(String subject, String event) {
        out.printf("%-12s %s%n", subject, event);
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
