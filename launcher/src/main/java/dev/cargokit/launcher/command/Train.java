package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.process.Attempt;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.JvmOptions;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains the services, which are built already, and writes beside each cache the JVM options that go
/// with it: what an image is made of. Unlike at a start, a service without a cache is a failure.
@Command(name = "train", description = "trains the services that are built, for an image; needs no Maven")
final class Train implements Callable<Integer> {

    @Mixin
    private SystemOptions system;

    @Option(names = "--only", paramLabel = "GROUP", defaultValue = "", description = "this group of services only")
    private String group;

    @Override
    public Integer call() {
        Settings settings = system.settings();
        List<Service> services = Services.inGroup(group);
        new Training(settings, new Console(System.out)).ensure(services);
        services.forEach(service -> writeOptions(settings.root(), service));
        return 0;
    }

    private static void writeOptions(Path root, Service service) {
        var cache = AotCache.of(root, service);
        if (!cache.fits()) {
            throw new LaunchFailure(service.name() + " has no AOT cache after its training.");
        }
        var options = cache.folder().resolve("java.options");
        var lines = new ArrayList<>(JvmOptions.ALL);
        lines.add(cache.option());
        Attempt.to("write " + options, () -> Files.write(options, lines));
    }
}
