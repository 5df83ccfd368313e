package dev.cargokit.launcher;

import dev.cargokit.launcher.demo.CargoDemo;
import dev.cargokit.launcher.demo.WarmUp;
import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Makes the AOT caches of the services, once per build and JDK.
///
/// Each group is trained in a separate system: with other ports, and data that is deleted afterwards.
public final class Training {

    private static final int WALKERS = 16;
    private static final Duration DEMO = Duration.ofSeconds(40);
    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private final Settings settings;
    private final Progress progress;
    private volatile boolean interrupted;

    public Training(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// Trains those services that never were. A failure is reported and does no harm: the services start without a
    /// cache.
    public void ensure(List<Service> services) {
        TrainingGroup.of(services, service -> !cache(service).isTrained()).forEach(this::train);
    }

    private void train(TrainingGroup group) {
        long begin = System.nanoTime();
        String names = group.trained().stream().map(Service::name).collect(Collectors.joining(", "));
        progress.report("training", names + " (once per build)");
        try {
            runBesideTheRealSystem(group);
        } catch (LaunchFailure failure) {
            if (interrupted) {
                throw failure;
            }
            progress.report("training", "failed: " + failure.getMessage());
        }
        for (Service service : group.trained()) {
            if (!cache(service).accept()) {
                progress.report(
                        "training",
                        service.name() + " has no cache and will start slower; to try again delete "
                                + cache(service).folder());
            }
        }
        progress.report("training", "done", Duration.ofNanos(System.nanoTime() - begin));
    }

    private void runBesideTheRealSystem(TrainingGroup group) {
        Path folder = settings.home().folder().resolve("training");
        new Folder(folder).delete();
        var beside =
                settings.home(folder).portOffset(LocalSystem.freePortOffset()).training();
        try (var system = new LocalSystem(beside)) {
            Launch launch = system.launch();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                interrupted = true;
                launch.abandon();
            }));
            launch.start(group.running());
            if (group.isShipping()) {
                runDemo(system);
            }
            for (Service service : group.trained()) {
                new WarmUp(service.context(), system.baseUrl(service.name()), system.managementUrl(service.name()))
                        .run(WARM_UP);
            }
        }
        new Folder(folder).delete();
    }

    /// Thousands of requests, because the cache holds how often and with which types each method was called: after a
    /// few walks that is misleading. A run may fail on a slow machine; its requests until then have trained the
    /// services nevertheless.
    private void runDemo(LocalSystem system) {
        long end = System.nanoTime() + DEMO.toNanos();
        try (var walkers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int walker = 0; walker < WALKERS; walker++) {
                walkers.execute(() -> runDemoUntil(end, system.baseUrl(Services.GATEWAY)));
            }
        }
    }

    private void runDemoUntil(long end, URI gateway) {
        var demo = new CargoDemo(gateway, line -> {}, Clock.systemUTC());
        do {
            try {
                demo.run();
            } catch (LaunchFailure slow) {
                progress.report("training", "a run failed: " + slow.getMessage());
            }
        } while (System.nanoTime() < end && !interrupted);
    }

    private AotCache cache(Service service) {
        return AotCache.of(settings.root(), service);
    }
}
