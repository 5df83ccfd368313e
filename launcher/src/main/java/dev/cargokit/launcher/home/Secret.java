package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A password, generated at first use and kept in a file that only its owner may read.
public record Secret(Path file) {

    private static final int BYTES = 24;

    public String value() {
        return Attempt.to("read the secret " + file, () -> {
            if (!Files.exists(file)) {
                generate();
            }
            return Files.readString(file).strip();
        });
    }

    private void generate() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        // Never readable by others, not even for a moment, and never half a secret under the final name.
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(file.getParent(), "secret", "", ownerOnly);
        Files.writeString(fresh, HexFormat.of().formatHex(random) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
