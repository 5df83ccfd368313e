package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The options of every command: the system that it works on, and help.
final class SystemOptions {

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            defaultValue = "${env:CARGOKIT_HOME}",
            description = "keeps the state elsewhere than in .cargokit (also CARGOKIT_HOME)")
    private Path home;

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "${env:CARGOKIT_PORT_OFFSET:-0}",
            description = "shifts all ports, so that several systems run side by side (also CARGOKIT_PORT_OFFSET)")
    private int portOffset;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    private boolean isHelp;

    /// The system that the options mean, by default that of the checkout.
    Settings settings() {
        var settings = Settings.of(root()).portOffset(portOffset);
        return home == null || home.toString().isBlank() ? settings : settings.home(home);
    }

    static Path root() {
        return Path.of(System.getProperty("cargokit.root", "."));
    }
}
