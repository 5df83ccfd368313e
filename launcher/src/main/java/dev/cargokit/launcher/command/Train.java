package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Trains the services, which are built already, and leaves beside each cache the options that a JVM is to be started
/// with: what an image is made of. Unlike at a start, a service that learnt nothing is a failure.
record Train(Settings settings, Console console) implements Command {

    @Override
    public int run() {
        List<Service> services = Services.inGroup("");
        new Training(settings, console).ensure(services);
        services.forEach(this::leaveOptions);
        return 0;
    }

    private void leaveOptions(Service service) {
        var cache = new AotCache(ServiceStart.application(settings.root(), service));
        if (!cache.fits()) {
            throw new LaunchFailure(service.name() + " learnt nothing.");
        }
        var options = cache.folder().resolve("java.options");
        try {
            Files.write(options, ServiceStart.options(service, cache));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + options + ": " + e.getMessage(), e);
        }
    }
}
