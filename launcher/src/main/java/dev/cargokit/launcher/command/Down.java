package dev.cargokit.launcher.command;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.LocalSystem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Stops everything that runs in this home, whoever started it.
@Command(name = "down", description = "stops all services, then the database")
final class Down implements Callable<Integer> {

    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() {
        var console = new Console(System.out);
        var local = new LocalSystem(system.settings(), console);
        if (local.status().isEmpty()) {
            console.line("Nothing runs.");
        }
        local.stop();
        new BackgroundTraining(system.settings(), console).stop();
        return 0;
    }
}
