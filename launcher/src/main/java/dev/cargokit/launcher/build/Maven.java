package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Maven as a program of its own, with this JDK.
///
/// @param log what it says; replaced by each build
record Maven(Path root, Path log) {

    private static final int LOG_LINES = 120;

    /// Packages modules and what they use, without tests.
    ///
    /// @param offlineFirst tries without the network, and with it only when that fails for want of a
    ///                     library
    void packageModules(List<String> modules, boolean offlineFirst) {
        if (offlineFirst && succeeds(modules, List.of("--offline"))) {
            return;
        }
        if (offlineFirst && !failedForWantOfLibraries()) {
            throw failure();
        }
        if (!succeeds(modules, List.of())) {
            throw failure();
        }
    }

    private boolean succeeds(List<String> modules, List<String> options) {
        var command = new ArrayList<>(List.of(program(), "--quiet", "--batch-mode"));
        command.addAll(options);
        // Tests and formatting are for `cargokit test`.
        command.addAll(List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "--also-make", "--projects"));
        command.add(String.join(",", modules));
        command.add("package");
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process maven = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(maven::destroy));
            return maven.waitFor() == 0;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot run Maven (" + e.getMessage() + "): install Maven 3.8.6 or newer, as mvn on the PATH.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while building.", e);
        }
    }

    private boolean failedForWantOfLibraries() {
        return new LogTail(log).lines(LOG_LINES).contains("offline mode");
    }

    private LaunchFailure failure() {
        String withoutStackTraces = new LogTail(log)
                .lines(LOG_LINES)
                .lines()
                .filter(line -> !line.contains("\tat "))
                .collect(Collectors.joining("\n"));
        return new LaunchFailure("The build failed. The end of " + log + ":\n" + withoutStackTraces);
    }

    private static String program() {
        String given = System.getenv().getOrDefault("CARGOKIT_MVN", "");
        return given.isEmpty() ? "mvn" : given;
    }
}
