package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.postgres.Binaries;
import dev.cargokit.launcher.service.CacheUse;
import java.nio.file.Path;
import java.util.Map;

/// Which system: several run side by side with different homes and port offsets.
///
/// @param root       the checkout, whose modules are built
/// @param home       its state
/// @param binaries   PostgreSQL's programs, which several systems may share
/// @param portOffset added to every port
/// @param properties passed on to every service as system properties
/// @param caches     what to do with the services' trained caches
public record Settings(
        Path root, Home home, Binaries binaries, int portOffset, Map<String, String> properties, CacheUse caches) {

    public Settings {
        root = root.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
    }

    /// The system of a checkout on the usual ports, its state in `.cargokit`.
    public static Settings of(Path root) {
        var home = new Home(root.resolve(".cargokit"));
        return new Settings(root, home, new Binaries(home.postgres()), 0, Map.of(), CacheUse.USE);
    }

    /// Another home, with PostgreSQL's programs where they were.
    public Settings home(Path folder) {
        return new Settings(root, new Home(folder), binaries, portOffset, properties, caches);
    }

    /// PostgreSQL's programs elsewhere, for systems that share them.
    public Settings binaries(Path parent) {
        return new Settings(root, home, new Binaries(parent), portOffset, properties, caches);
    }

    public Settings portOffset(int offset) {
        return new Settings(root, home, binaries, offset, properties, caches);
    }

    public Settings properties(Map<String, String> values) {
        return new Settings(root, home, binaries, portOffset, values, caches);
    }

    Settings training() {
        return new Settings(root, home, binaries, portOffset, properties, CacheUse.TRAIN);
    }

    int databasePort() {
        return LocalSystem.DATABASE_PORT + portOffset;
    }
}
