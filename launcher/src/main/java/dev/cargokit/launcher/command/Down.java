package dev.cargokit.launcher.command;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;

/// Stops everything that runs in this home, whoever started it.
record Down(Settings settings, Console console) implements Command {

    @Override
    public int run() {
        var system = new LocalSystem(settings, console);
        if (system.status().stream().allMatch(status -> status.state() == State.DOWN)) {
            console.line("Nothing runs.");
        }
        system.stop();
        return 0;
    }
}
