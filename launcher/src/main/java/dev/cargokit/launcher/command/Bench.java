package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.process.Foreground;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Builds what is measured and what measures, and runs the latter with the arguments as they are.
@Command(name = "bench", description = "measures, against references measured beside (--quick, --only SECTION,...)")
final class Bench implements Callable<Integer> {

    private static final Module BENCH = new Module("bench", "target/cargokit-bench.jar");

    /// What the services are compared with.
    private static final List<String> REFERENCES = List.of("bench/bare", "bench/bare-grpc");

    private static final String EVERYTHING = "";

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Override
    public Integer call() {
        var settings = Settings.of(SystemOptions.root());
        var modules = Services.inGroup(EVERYTHING).stream().map(Service::module).distinct();
        var services = Stream.concat(modules, REFERENCES.stream()).map(Module::service);
        new Build(settings, new Console(System.out))
                .ensure(Stream.concat(services, Stream.of(BENCH)).toList());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcargokit.root=" + settings.root(),
                "-jar",
                BENCH.artifactIn(settings.root()).toString()));
        command.addAll(options);
        return new Foreground(command).run();
    }
}
