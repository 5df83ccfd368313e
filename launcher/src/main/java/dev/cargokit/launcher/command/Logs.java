package dev.cargokit.launcher.command;

import dev.cargokit.launcher.BackgroundTraining;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.Foreground;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs tail(1) on one log or on all.
@Command(name = "logs", description = "shows the end of the logs (-f, -n LINES, SERVICE)")
final class Logs implements Callable<Integer> {

    private static final List<String> OTHERS = List.of(PostgresServer.NAME, BackgroundTraining.NAME);

    @Mixin
    private SystemOptions system;

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "this log only, by the name in status: booking, user-2, database; or training")
    private String service;

    @Option(
            names = {"-f", "--follow"},
            description = "goes on with what is added")
    private boolean isFollowing;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "LINES",
            defaultValue = "50",
            description = "number of lines of each log (default ${DEFAULT-VALUE})")
    private int lines;

    @Override
    public Integer call() {
        var local = new LocalSystem(system.settings());
        List<Path> logs = components().map(local::log).filter(Files::exists).toList();
        if (logs.isEmpty()) {
            throw new LaunchFailure("There is no log yet: nothing was started.");
        }
        var tail = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (isFollowing) {
            tail.add("-F");
        }
        logs.forEach(log -> tail.add(log.toString()));
        return new Foreground(tail).run();
    }

    private Stream<String> components() {
        if (service == null) {
            return Stream.concat(OTHERS.stream(), Services.all().stream().map(Service::name));
        }
        return Stream.of(
                OTHERS.contains(service) ? service : Services.named(service).name());
    }
}
