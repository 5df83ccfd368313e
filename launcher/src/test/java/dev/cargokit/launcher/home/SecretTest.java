package dev.cargokit.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path folder;

    @Test
    void is_generated_once_and_kept() {
        String value = new Secret(folder.resolve("s/password")).value();

        assertEquals(48, value.length());
        assertEquals(value, new Secret(folder.resolve("s/password")).value());
    }

    @Test
    void is_readable_by_its_owner_only() throws Exception {
        Path file = folder.resolve("password");

        new Secret(file).value();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void differs_from_every_other() {
        assertNotEquals(new Secret(folder.resolve("one")).value(), new Secret(folder.resolve("other")).value());
    }
}
