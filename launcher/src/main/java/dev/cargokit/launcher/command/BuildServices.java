package dev.cargokit.launcher.command;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Builds what `up` would build, and starts nothing. `cargokit test` begins with it and leaves what it has built alone.
@Command(name = "build", description = "builds what is missing or stale, as up does")
final class BuildServices implements Callable<Integer> {

    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() {
        var console = new Console(System.out);
        var settings = system.settings();
        var modules = Services.all().stream()
                .map(Service::module)
                .distinct()
                .map(Module::service)
                .toList();
        new BackgroundTraining(settings, console).stop();
        settings.home().lock().during(() -> new Build(settings, console).ensure(modules), console::waitingFor);
        return 0;
    }
}
