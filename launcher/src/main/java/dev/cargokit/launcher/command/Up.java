package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Launch;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.build.Checkout;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.time.Duration;
import java.util.List;

/// Starts what is missing, building and training it first where that is needed, and then watches it.
record Up(Settings settings, Arguments arguments, Console console) implements Command {

    private static final int INTERRUPTED = 130;

    @Override
    public int run() {
        long begin = System.nanoTime();
        List<Service> services = Services.inGroup(arguments.value(Option.ONLY).orElse(""));
        settings.home()
                .lock()
                .during(
                        () -> prepare(services),
                        holder -> console.tell("waiting", "for another cargokit (" + holder + ")"));
        Launch launch = new LocalSystem(settings, console).launch();
        var interrupted = new Thread(launch::undo);
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            launch.start(services);
        } catch (LaunchFailure failure) {
            if (launch.isUndone()) {
                return INTERRUPTED;
            }
            throw failure;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        new Addresses(new LocalSystem(settings), settings.portOffset(), console).print(services, took);
        if (arguments.has(Option.DETACH) || launch.started().isEmpty()) {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            return 0;
        }
        console.line("Ctrl-C stops it.");
        return new Watch(settings.home(), console).until(launch.started());
    }

    private void prepare(List<Service> services) {
        var modules = services.stream()
                .map(service -> Module.service(service.module(), service.uses()))
                .distinct()
                .toList();
        new Freshness(new Checkout(settings.root()), settings.home(), console).ensure(modules);
        new Training(settings, console).ensure(services);
    }
}
