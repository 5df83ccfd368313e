package dev.cargokit.kit.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// Records what is logged as an error or with a stack trace.
final class ErrorLog extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord written) {
        if (written.getThrown() != null || written.getLevel().intValue() >= Level.SEVERE.intValue()) {
            lines.add(written.getLevel() + " " + written.getLoggerName() + ": " + written.getMessage() + " "
                    + written.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
