package dev.cargokit.launcher;

import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A checkout whose every service is a `StubService`, already built.
public final class StubCheckout {

    /// PostgreSQL's programs, unpacked once for all tests.
    public static final Path POSTGRES = Path.of("target", "postgres").toAbsolutePath();

    private StubCheckout() {}

    public static Path in(Path root) throws IOException {
        for (Service service : Services.all()) {
            Path application = Files.createDirectories(root.resolve(service.module() + "/target/quarkus-app"));
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Name.MAIN_CLASS, StubService.class.getName());
            manifest.getMainAttributes().put(Name.CLASS_PATH, testClasses());
            try (var out = Files.newOutputStream(application.resolve("quarkus-run.jar"))) {
                new JarOutputStream(out, manifest).close();
            }
        }
        return root;
    }

    /// Stubs need no training.
    public static void markTrained(Path root) {
        Services.all().forEach(service -> AotCache.of(root, service).accept());
    }

    private static String testClasses() {
        return StubService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }
}
