package dev.cargokit.system.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of the machine, run to its end.
///
/// @param folder    where it runs
/// @param variables environment variables on top of our own
public record Program(Path folder, Map<String, String> variables) {

    private static final Duration MAXIMUM = Duration.ofMinutes(20);

    public Program {
        variables = Map.copyOf(variables);
    }

    public static Program in(Path folder) {
        return new Program(folder, Map.of());
    }

    public Program with(String variable, String value) {
        var more = new HashMap<>(variables);
        more.put(variable, value);
        return new Program(folder, more);
    }

    /// Whether a program of that name is on the search path.
    public static boolean isOnPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    /// What it wrote to its standard output.
    ///
    /// @throws AssertionError with what it said when it failed
    public String run(List<String> command) {
        return run(command, "");
    }

    /// @param input for its standard input
    public String run(List<String> command, String input) {
        try {
            Path said = Files.createTempFile("program", ".txt");
            Path errors = Files.createTempFile("program", ".err");
            try {
                return run(command, input, said, errors);
            } finally {
                Files.delete(said);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted: " + command, e);
        }
    }

    private String run(List<String> command, String input, Path said, Path errors)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        try (var writing = process.getOutputStream()) {
            writing.write(input.getBytes(StandardCharsets.UTF_8));
        }
        boolean ended = process.waitFor(MAXIMUM.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError("%s %s:\n%s%s"
                    .formatted(
                            command,
                            ended ? "ended with " + process.exitValue() : "did not end within " + MAXIMUM,
                            Files.readString(said),
                            Files.readString(errors)));
        }
        return Files.readString(said);
    }
}
