package dev.cargokit.system.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that looks for known holes, with stand-ins for the programs that it calls.
class KnownHolesTest {

    private static final Path SCRIPT = Path.of(System.getProperty("cargokit.root", ".."), ".ci", "known-holes");

    @TempDir
    Path folder;

    @BeforeEach
    void a_checkout_whose_bill_of_materials_can_be_built() throws IOException {
        Files.createDirectories(folder.resolve(".ci"));
        Files.copy(SCRIPT, folder.resolve(".ci/known-holes"));
        program("cargokit", "mkdir -p booking-service/target && echo '{}' >booking-service/target/sbom.cdx.json");
        program("bin/curl", "exit 0");
        program("bin/osv-scanner", "echo \"| GHSA-1 | $* |\"; exit 1");
    }

    @Test
    void reports_the_holes_of_each_bill_of_materials() throws Exception {
        assertEquals(0, run());

        assertTrue(report().contains("| GHSA-1 |"), report());
        assertTrue(report().contains("--sbom=./booking-service/target/sbom.cdx.json"), report());
    }

    @Test
    void says_when_there_is_none() throws Exception {
        program("bin/osv-scanner", "exit 0");

        assertEquals(0, run());

        assertTrue(report().startsWith("Known holes: none but those accepted"), report());
    }

    @Test
    void says_when_the_scanner_is_not_installed() throws Exception {
        Files.delete(folder.resolve("bin/osv-scanner"));

        assertEquals(0, run());

        assertEquals("Known holes: not checked, because osv-scanner is not installed.\n", report());
    }

    @Test
    void says_when_the_database_cannot_be_reached_and_builds_nothing() throws Exception {
        program("bin/curl", "exit 6");

        assertEquals(0, run());

        assertEquals("Known holes: not checked, because api.osv.dev cannot be reached.\n", report());
        assertFalse(Files.exists(folder.resolve("booking-service")));
    }

    @Test
    void says_when_the_scanner_fails() throws Exception {
        program("bin/osv-scanner", "exit 127");

        assertEquals(0, run());

        assertEquals("Known holes: not checked, because osv-scanner failed.\n", report());
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    private int run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", ".ci/known-holes").directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start()
                .waitFor();
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("target/known-holes.md"));
    }
}
