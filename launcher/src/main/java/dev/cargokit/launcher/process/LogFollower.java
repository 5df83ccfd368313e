package dev.cargokit.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads what is added to a log file, whole lines at a time; begins anew when the file is replaced or cut.
public final class LogFollower {

    private static final int CHUNK = 64 * 1024;

    private final Path log;
    private long position;

    /// Begins at the present end of the file.
    public LogFollower(Path log) {
        this.log = log;
        this.position = length();
    }

    /// The lines completed since the last call.
    public List<String> newLines() {
        long length = length();
        if (length < position) {
            position = 0;
        }
        if (length == position) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] added = new byte[(int) Math.min(length - position, CHUNK)];
            file.seek(position);
            file.readFully(added);
            int complete = lastLineEnd(added);
            position += complete;
            return new String(added, 0, complete, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (int i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return bytes.length == CHUNK ? CHUNK : 0;
    }

    private long length() {
        try {
            return Files.size(log);
        } catch (IOException notThereYet) {
            return 0;
        }
    }
}
