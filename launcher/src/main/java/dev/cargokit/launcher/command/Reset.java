package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;

/// Forgets the data.
record Reset(Settings settings, Console console) implements Command {

    @Override
    public int run() {
        new LocalSystem(settings, console).forget();
        console.line("Forgotten: the next `cargokit up` starts with the sample data.");
        return 0;
    }
}
