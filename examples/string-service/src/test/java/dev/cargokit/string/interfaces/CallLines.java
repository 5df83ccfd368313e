package dev.cargokit.string.interfaces;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The lines that calls leave in the log while it is open.
final class CallLines extends Handler implements AutoCloseable {

    private final Logger category = Logger.getLogger("cargokit.call");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    CallLines() {
        category.addHandler(this);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        category.removeHandler(this);
    }
}
