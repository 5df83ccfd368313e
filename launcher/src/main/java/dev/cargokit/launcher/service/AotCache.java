package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the JVM learnt in a training run of a service: its classes, loaded and linked.
///
/// It fits exactly one build of the service and one JDK; beside it lies a note of which. A cache that does
/// not fit is not used: the JVM would refuse it, and an AOT jar without a cache starts slower than a plain
/// one.
///
/// @param application the packaged service, `target/quarkus-app`
public record AotCache(Path application) {

    Path file() {
        return folder().resolve("app.aot");
    }

    public boolean fits() {
        return Files.exists(file()) && isNoted();
    }

    /// Whether this build was trained by this JDK already, with or without success.
    public boolean isNoted() {
        try {
            return Files.exists(note()) && Files.readString(note()).equals(present());
        } catch (IOException e) {
            return false;
        }
    }

    /// Where a training run is to write; becomes the cache by `accept`. What an earlier run left there is
    /// deleted.
    Path freshCandidate() {
        try {
            Files.createDirectories(folder());
            Files.deleteIfExists(candidate());
            return candidate();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make " + folder() + ": " + e.getMessage(), e);
        }
    }

    /// Makes what the training run wrote the cache; false when it wrote nothing. Either way it is noted
    /// that this build had its training, because what failed once would fail, slowly, at every start.
    public boolean accept() {
        try {
            Files.createDirectories(folder());
            Files.deleteIfExists(note());
            Files.deleteIfExists(file());
            boolean learnt = Files.exists(candidate());
            if (learnt) {
                Files.move(candidate(), file(), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(note(), present());
            return learnt;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot keep the cache " + file() + ": " + e.getMessage(), e);
        }
    }

    private Path candidate() {
        return folder().resolve("candidate.aot");
    }

    /// Deleting it makes the next start train again.
    public Path folder() {
        return application.resolveSibling("aot");
    }

    private Path note() {
        return folder().resolve("made-for");
    }

    private String present() throws IOException {
        try (Stream<Path> files = Files.walk(application)) {
            return System.getProperty("java.home") + "\n" + Runtime.version() + "\n"
                    + files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .map(this::described)
                            .collect(Collectors.joining("\n"));
        }
    }

    private String described(Path jar) {
        try {
            return application.relativize(jar) + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }
}
