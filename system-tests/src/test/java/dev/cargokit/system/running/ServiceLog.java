package dev.cargokit.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a component has written so far.
public record ServiceLog(Path file) {

    private static final Pattern ERROR = Pattern.compile("^\\S+ (ERROR|FATAL) ");

    public List<String> errors() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> ERROR.matcher(line).find()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many lines are errors or part of a stack trace.
    public long faults() {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> ERROR.matcher(line).find() || line.startsWith("\tat "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many lines hold this text.
    public long times(String text) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(text)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
