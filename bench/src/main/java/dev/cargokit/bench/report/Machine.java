package dev.cargokit.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/// The environment of a run.
public final class Machine {

    private Machine() {}

    /// Time, processors, operating system, JDK and commit.
    ///
    /// @param root the checkout
    public static String describe(Path root, Instant now) {
        return "%s, %d processors, %s %s %s\n%s %s, commit %s"
                .formatted(
                        now,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vendor"),
                        Runtime.version(),
                        commit(root));
    }

    private static String commit(Path root) {
        try {
            var git = new ProcessBuilder("git", "-C", root.toString(), "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException notInstalled) {
            return "unknown";
        }
    }
}
