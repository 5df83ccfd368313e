package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.build.Checkout;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Builds what is measured and what measures, and runs the latter with the arguments as they are.
record Bench(Settings settings, Arguments arguments, Console console) implements Command {

    private static final Module BENCH = new Module(
            "bench", "target/cargokit-bench.jar", List.of("launcher", "routing-service", "examples/add-contract"));

    /// What the services are compared with, and the examples that are measured.
    private static final List<String> BESIDES =
            List.of("bench/bare", "bench/bare-grpc", "examples/string-service", "examples/add-service");

    @Override
    public int run() {
        var checkout = new Checkout(settings.root());
        var services =
                Stream.concat(Services.inGroup(Services.SHIPPING).stream().map(Service::module), BESIDES.stream());
        var modules =
                Stream.concat(services.map(Module::service), Stream.of(BENCH)).toList();
        new Freshness(checkout, settings.home(), console).ensure(modules);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcargokit.root=" + settings.root(),
                "-jar",
                settings.root().resolve("bench").resolve(BENCH.artifact()).toString()));
        command.addAll(arguments.operands());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot run the measurements: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}
