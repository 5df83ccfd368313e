package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import dev.cargokit.launcher.walk.Walk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Teaches the JVMs of the services what they load, link and run hot, once per build and JDK.
///
/// The lesson is a system of its own, beside the real one: its own ports and data, thrown away afterwards.
public final class Training {

    private static final int WALKS = 12;

    private final Settings settings;
    private final Progress progress;

    public Training(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// Trains when the cache of one of the services is missing or does not fit. A training that fails is told and does
    /// no harm: the services start without.
    public void ensure(List<Service> services) {
        List<Service> untrained =
                services.stream().filter(service -> !cache(service).fits()).toList();
        if (untrained.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        progress.tell("training", names(untrained) + ", once per build");
        try {
            train(services);
            var untaught = untrained.stream()
                    .filter(service -> !cache(service).accept())
                    .toList();
            String outcome = untaught.isEmpty() ? "done" : names(untaught) + " learnt nothing and will start slower";
            progress.tell("training", outcome, Duration.ofNanos(System.nanoTime() - begin));
        } catch (LaunchFailure failure) {
            progress.tell("training", "failed, the services will start slower: " + failure.getMessage());
        }
    }

    private void train(List<Service> services) {
        Path folder = settings.home().made().resolve("training");
        new Folder(folder).delete();
        var lesson =
                settings.home(folder).portOffset(LocalSystem.freePortOffset()).training();
        try (var system = new LocalSystem(lesson)) {
            system.start(services);
            var walk = new Walk(system.baseUrl("gateway"), line -> {}, Clock.systemUTC());
            for (int i = 0; i < WALKS; i++) {
                walk.walk();
            }
        }
        new Folder(folder).delete();
    }

    private AotCache cache(Service service) {
        return new AotCache(ServiceStart.application(settings.root(), service));
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).collect(Collectors.joining(", "));
    }
}
