package dev.cargokit.launcher.command;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.Launch;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts what is missing, building it first where that is needed, and then watches it.
@Command(
        name = "up",
        description =
                "builds what is missing or stale, starts what does not run, waits until all is ready; then watches"
                        + " until Ctrl-C, which stops what this command started (--detach, --only GROUP, --set KEY=VALUE)")
final class Up implements Callable<Integer> {

    private static final int INTERRUPTED = 130;

    @Mixin
    private SystemOptions system;

    @Option(
            names = {"-d", "--detach"},
            description = "returns when all is ready and leaves it running")
    private boolean isDetached;

    @Option(
            names = "--only",
            paramLabel = "GROUP",
            defaultValue = "",
            showDefaultValue = Help.Visibility.NEVER,
            description = "this group of services only: shipping, examples, or proxy (a string-service over the others,"
                    + " which nothing else starts)")
    private String group;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "passes a setting to every service (repeatable)")
    private Map<String, String> properties = Map.of();

    private final Console console = new Console(System.out);

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        List<Service> services = Services.inGroup(group);
        Settings settings = system.settings().properties(properties);
        var training = new BackgroundTraining(settings, console);
        training.stop();
        settings.home().lock().during(() -> prepare(settings, services), console::waitingFor);
        Launch launch = new LocalSystem(settings, console).launch();
        var onInterrupt = new Thread(() -> {
            launch.undo();
            training.stop();
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            launch.start(services);
        } catch (LaunchFailure failure) {
            if (launch.isCancelled()) {
                return INTERRUPTED;
            }
            throw failure;
        }
        training.start(services, trainingCommand(settings));
        printAddresses(settings, services, Duration.ofNanos(System.nanoTime() - begin));
        if (isDetached || launch.started().isEmpty()) {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            return 0;
        }
        console.line("Ctrl-C stops it.");
        return new Watch(settings.home(), console).until(launch.started());
    }

    private void prepare(Settings settings, List<Service> services) {
        var modules = services.stream()
                .map(Service::module)
                .distinct()
                .map(Module::service)
                .toList();
        new Build(settings, console).ensure(modules);
    }

    private List<String> trainingCommand(Settings settings) {
        return List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dcargokit.root=" + settings.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Cargokit.class.getName(),
                "train",
                "--home",
                settings.home().folder().toString(),
                "--only",
                group);
    }

    private void printAddresses(Settings settings, List<Service> services, Duration took) {
        console.line("\nEverything is ready, %.1f s after the command.\n".formatted(took.toMillis() / 1000.0));
        var local = new LocalSystem(settings);
        for (Service service : services) {
            String further = service.furtherEndpoints().stream()
                    .map(endpoint ->
                            ", %s 127.0.0.1:%d".formatted(endpoint.protocol(), endpoint.port() + settings.portOffset()))
                    .collect(Collectors.joining());
            console.report(service.name(), local.baseUrl(service.name()) + further);
        }
        console.line("");
    }
}
