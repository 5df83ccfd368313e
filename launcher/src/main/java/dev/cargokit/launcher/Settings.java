package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Home;
import java.nio.file.Path;
import java.util.Map;

/// Where a system keeps its state and which ports it uses: several run side by side with different homes and offsets.
///
/// @param root       the checkout, whose modules are built
/// @param home       where its state is kept
/// @param binaries   folder of PostgreSQL's programs, which several systems may share
/// @param portOffset added to every port
/// @param properties passed on to every service as system properties
/// @param isTraining whether services without an AOT cache write one
public record Settings(
        Path root, Home home, Path binaries, int portOffset, Map<String, String> properties, boolean isTraining) {

    public Settings {
        root = root.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
    }

    /// The system of a checkout on the usual ports, its state in `.cargokit`.
    public static Settings of(Path root) {
        var home = new Home(root.resolve(".cargokit"));
        return new Settings(root, home, home.postgres(), 0, Map.of(), false);
    }

    /// Another home, with PostgreSQL's programs where they were.
    public Settings home(Path folder) {
        return new Settings(root, new Home(folder), binaries, portOffset, properties, isTraining);
    }

    /// PostgreSQL's programs elsewhere, for systems that share them.
    public Settings binaries(Path folder) {
        return new Settings(root, home, folder, portOffset, properties, isTraining);
    }

    public Settings portOffset(int offset) {
        return new Settings(root, home, binaries, offset, properties, isTraining);
    }

    public Settings properties(Map<String, String> values) {
        return new Settings(root, home, binaries, portOffset, values, isTraining);
    }

    Settings training() {
        return new Settings(root, home, binaries, portOffset, properties, true);
    }

    public int databasePort() {
        return LocalSystem.DATABASE_PORT + portOffset;
    }
}
