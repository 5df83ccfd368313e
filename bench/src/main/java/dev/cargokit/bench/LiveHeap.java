package dev.cargokit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The objects that another JVM can reach.
record LiveHeap(long pid) {

    /// The total in the last line of a class histogram, which begins with a full collection.
    long bytes() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
            try (var lines = process.inputReader()) {
                var total = lines.lines().reduce("", (_, last) -> last);
                return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
