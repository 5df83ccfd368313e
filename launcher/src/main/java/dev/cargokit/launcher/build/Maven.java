package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.LogTail;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Maven as a program of its own, with this JDK.
///
/// @param log      its output; replaced by each build
/// @param progress called about ten times a second
record Maven(Path root, Path log, Consumer<BuildStep> progress) {

    private static final int LOG_LINES = 200;
    private static final int INTERVAL_MILLIS = 100;

    /// A thread per core; tests and formatting are for `cargokit test`.
    private static final List<String> OPTIONS = List.of(
            "--batch-mode",
            "--threads=1C",
            "-Dstyle.color=never",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true");

    /// Packages modules and what they use.
    ///
    /// @param offlineFirst tries without the network, and with it only when a library is missing
    void packageModules(List<String> modules, boolean offlineFirst) {
        if (offlineFirst && succeeds(modules, List.of("--offline"))) {
            return;
        }
        if (offlineFirst && !isLibraryMissing() || !succeeds(modules, List.of())) {
            throw new LaunchFailure("The build failed. From " + log + ":\n" + errors());
        }
    }

    private boolean succeeds(List<String> modules, List<String> further) {
        var command = new ArrayList<String>();
        command.add(System.getenv().getOrDefault("CARGOKIT_MVN", "mvn"));
        command.addAll(OPTIONS);
        command.addAll(further);
        command.addAll(List.of("--also-make", "--projects=" + String.join(",", modules), "package"));
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process maven = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(maven::destroy));
            return waitFor(maven) == 0;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot run Maven (" + e.getMessage() + "): install Maven 3.8.6 or newer, as mvn on the PATH.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while building.", e);
        }
    }

    private int waitFor(Process maven) throws InterruptedException {
        var step = new AtomicReference<>(BuildStep.PREPARING);
        var reader = Thread.ofVirtual().start(() -> read(maven, step));
        while (!maven.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
            progress.accept(step.get());
        }
        reader.join();
        return maven.exitValue();
    }

    private void read(Process maven, AtomicReference<BuildStep> step) {
        try (var output = maven.inputReader();
                var writer = new PrintWriter(Files.newBufferedWriter(log), true)) {
            output.lines().forEach(line -> {
                writer.println(line);
                step.updateAndGet(before -> before.after(line));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isLibraryMissing() {
        return new LogTail(log).lines(LOG_LINES).contains("offline mode");
    }

    private String errors() {
        String end = new LogTail(log).lines(LOG_LINES);
        String errors = end.lines().filter(line -> line.startsWith("[ERROR]")).collect(Collectors.joining("\n"));
        return errors.isEmpty() ? end : errors;
    }
}
