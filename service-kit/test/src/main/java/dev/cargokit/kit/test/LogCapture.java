package dev.cargokit.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/// Captures the lines of a log category during a test.
public final class LogCapture extends Handler implements AutoCloseable {

    private static final Formatter MESSAGE = new PatternFormatter("%s");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Level before;

    private LogCapture(String category) {
        logger = Logger.getLogger(category);
        before = logger.getLevel();
    }

    public static LogCapture of(String category) {
        var lines = new LogCapture(category);
        lines.logger.setLevel(Level.ALL);
        lines.logger.addHandler(lines);
        return lines;
    }

    public List<String> all() {
        return lines;
    }

    /// The one line that has this in it.
    public String only(String part) {
        var found = lines.stream().filter(line -> line.contains(part)).toList();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Override
    public void publish(LogRecord written) {
        lines.add(MESSAGE.format(written));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
