package dev.cargokit.launcher.command;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.LocalSystem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Deletes the data.
@Command(name = "reset", description = "deletes the data; the system must be down")
final class Reset implements Callable<Integer> {

    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() {
        var console = new Console(System.out);
        new BackgroundTraining(system.settings(), console).stop();
        new LocalSystem(system.settings(), console).forget();
        console.line("Deleted: the next `cargokit up` starts with the sample data.");
        return 0;
    }
}
