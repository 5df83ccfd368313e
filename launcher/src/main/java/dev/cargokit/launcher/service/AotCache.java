package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The AOT cache (JEP 514) of a service: its classes as a training run has loaded and linked them, and the
/// profiles of its hot methods (JEP 515).
///
/// A cache fits one build of the service and one JDK; the file `made-for` beside it says which. With any other cache
/// or none, an AOT jar starts slower than an ordinary jar.
///
/// @param application the packaged service, `target/quarkus-app`
public record AotCache(Path application) {

    public static AotCache of(Path root, Service service) {
        return new AotCache(root.resolve(service.module()).resolve("target/quarkus-app"));
    }

    /// Delete it, and the next start trains again.
    public Path folder() {
        return application.resolveSibling("aot");
    }

    public boolean fits() {
        return Files.exists(file()) && isTrained();
    }

    /// Whether this build was trained with this JDK, with or without success.
    public boolean isTrained() {
        try {
            return Files.exists(madeFor()) && Files.readString(madeFor()).equals(build());
        } catch (IOException e) {
            return false;
        }
    }

    /// The JVM option that uses the cache.
    public String option() {
        return "-XX:AOTCache=" + file();
    }

    /// The JVM options that write a candidate, to be followed by [#accept].
    public List<String> trainingOptions() {
        return Attempt.to("create " + folder(), () -> {
            Files.createDirectories(folder());
            Files.deleteIfExists(candidate());
            return List.of("-XX:AOTCacheOutput=" + candidate());
        });
    }

    /// Turns the candidate into the cache; returns false if there is none. In both cases this build counts as
    /// trained: a training that failed would fail again at every start.
    public boolean accept() {
        return Attempt.to("keep the cache " + file(), () -> {
            Files.createDirectories(folder());
            Files.deleteIfExists(madeFor());
            Files.deleteIfExists(file());
            boolean written = Files.exists(candidate());
            if (written) {
                Files.move(candidate(), file(), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(madeFor(), build());
            return written;
        });
    }

    private Path file() {
        return folder().resolve("app.aot");
    }

    private Path candidate() {
        return folder().resolve("candidate.aot");
    }

    private Path madeFor() {
        return folder().resolve("made-for");
    }

    private String build() throws IOException {
        try (Stream<Path> files = Files.walk(application)) {
            return System.getProperty("java.home") + "\n" + Runtime.version() + "\n"
                    + files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .map(this::describe)
                            .collect(Collectors.joining("\n"));
        }
    }

    private String describe(Path jar) {
        return Attempt.to(
                "read " + jar,
                () -> application.relativize(jar) + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
    }
}
