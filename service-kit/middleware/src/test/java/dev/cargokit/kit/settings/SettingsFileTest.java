package dev.cargokit.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.LogCapture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void choose() {
        path = folder.resolve("settings.properties");
        file = new SettingsFile(path);
    }

    @Test
    void returns_its_content_once_two_reads_agree() throws IOException {
        Files.writeString(path, "# limits\nlimit.sum.burst = 5 \n");

        assertTrue(file.changed().isEmpty());
        assertEquals(Map.of("limit.sum.burst", "5"), file.changed().orElseThrow());
        assertTrue(file.changed().isEmpty());
    }

    @Test
    void does_not_believe_a_file_that_is_still_being_written() throws IOException {
        Files.writeString(path, "limit.sum.burst=5");
        file.changed();
        Files.writeString(path, "limit.sum.burst=50");

        assertTrue(file.changed().isEmpty());
        assertEquals(Map.of("limit.sum.burst", "50"), file.changed().orElseThrow());
    }

    @Test
    void a_deleted_file_changes_nothing_and_is_logged_once() throws IOException {
        Files.writeString(path, "limit.sum.burst=5");
        file.changed();
        file.changed();

        try (var lines = LogCapture.of(Settings.class.getName())) {
            Files.delete(path);

            assertTrue(file.changed().isEmpty());
            assertTrue(file.changed().isEmpty());
            assertTrue(lines.only("settings.properties").endsWith("does not exist; the last settings stay"));
        }
    }

    @Test
    void refuses_what_is_no_properties_file() throws IOException {
        Files.writeString(path, "limit.sum.burst=\\uZZZZ");
        file.changed();

        assertTrue(file.changed().isEmpty());
    }

    @Test
    void refuses_what_is_not_text() throws IOException {
        Files.write(path, new byte[] {'a', '=', (byte) 0xff});
        file.changed();

        assertTrue(file.changed().isEmpty());
    }

    @Test
    void refuses_what_is_too_large() throws IOException {
        Files.writeString(path, "#" + "x".repeat(256 * 1024));
        file.changed();

        assertTrue(file.changed().isEmpty());
    }
}
