package dev.cargokit.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The end of a log file, read without reading the rest of it.
public record LogTail(Path log) {

    private static final int LONGEST_LINE = 400;

    /// The last `count` lines, or fewer when there are fewer; empty when there is no log.
    public String lines(int count) {
        if (!Files.isReadable(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long length = file.length();
            int size = (int) Math.min(length, (long) count * LONGEST_LINE);
            byte[] end = new byte[size];
            file.seek(length - size);
            file.readFully(end);
            return lastLines(new String(end, StandardCharsets.UTF_8), count);
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    private static String lastLines(String text, int count) {
        var lines = text.lines().toList();
        return lines.stream().skip(Math.max(0, lines.size() - count)).collect(Collectors.joining("\n"));
    }
}
