package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.input.ReversedLinesFileReader;

/// The end of a log file, read without reading the rest of it.
public record LogTail(Path log) {

    /// The last `count` lines, or fewer; empty when there is no log.
    public String lines(int count) {
        if (!Files.isReadable(log)) {
            return "";
        }
        try (var reader = ReversedLinesFileReader.builder()
                .setPath(log)
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            return String.join("\n", reader.readLines(count).reversed());
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
