package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.Attempt;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A hash over names and contents of files: modification times say nothing after a checkout, a copy or a
/// restore.
final class Fingerprint {

    private final Path root;
    private final MessageDigest digest;

    Fingerprint(Path root) {
        this.root = root;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Adds a file, or every file below a folder; what does not exist adds nothing.
    Fingerprint with(Path path) {
        try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                byte[] content = Files.readAllBytes(file);
                add(root.relativize(file) + " " + content.length + "\n");
                digest.update(content);
            }
            return this;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /// Adds the presence of this very file, by size and time: for artifacts, which only builds write.
    Fingerprint withPresenceOf(Path file) {
        return Attempt.to("read " + file, () -> {
            add(Files.exists(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "absent");
            return this;
        });
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
