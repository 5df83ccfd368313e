package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import dev.cargokit.launcher.service.Services;
import dev.cargokit.launcher.walk.Calls;
import dev.cargokit.launcher.walk.Walk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Teaches the JVMs of the services what they load, link and run hot, once per build and JDK.
///
/// Each lesson is a system of its own, beside the real one: its own ports and data, thrown away afterwards.
public final class Training {

    private static final int WALKS = 8;
    private static final int MOST_FAILURES = 3;

    private final Settings settings;
    private final Progress progress;
    private volatile boolean interrupted;

    public Training(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// Trains when one of the services, about to start, had no training yet. A training that fails is told
    /// and does no harm: the services start without.
    public void ensure(List<Service> services) {
        Lesson.of(services, this::isUntrained).forEach(this::give);
    }

    private boolean isUntrained(Service service) {
        return settings.home().runFile(service.name()).read().isEmpty()
                && !cache(service).isNoted();
    }

    private void give(Lesson lesson) {
        long begin = System.nanoTime();
        progress.tell("training", names(lesson.learners()) + " (once per build)");
        try {
            train(lesson);
        } catch (LaunchFailure failure) {
            if (interrupted) {
                throw failure;
            }
            progress.tell("training", "failed: " + failure.getMessage());
        }
        for (Service service : lesson.learners()) {
            if (!cache(service).accept()) {
                progress.tell(
                        "training",
                        service.name() + " learnt nothing and will start slower; to try again delete "
                                + cache(service).folder());
            }
        }
        progress.tell("training", "done", Duration.ofNanos(System.nanoTime() - begin));
    }

    private void train(Lesson lesson) {
        Path folder = settings.home().made().resolve("training");
        new Folder(folder).delete();
        var place =
                settings.home(folder).portOffset(LocalSystem.freePortOffset()).training();
        try (var system = new LocalSystem(place)) {
            Launch launch = system.launch();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                interrupted = true;
                launch.abandon();
            }));
            launch.start(lesson.present());
            exercise(lesson, system);
        }
        new Folder(folder).delete();
    }

    private void exercise(Lesson lesson, LocalSystem system) {
        if (lesson.isOfShipping()) {
            walk(system);
        } else {
            lesson.learners().forEach(service -> new Calls(service.context(), system.baseUrl(service.name())).make());
        }
    }

    /// A busy machine may answer one walk with "not now"; what it touched until then is learnt all the same.
    private void walk(LocalSystem system) {
        var walk = new Walk(system.baseUrl(Services.GATEWAY), line -> {}, Clock.systemUTC());
        int failures = 0;
        for (int i = 0; i < WALKS; i++) {
            try {
                walk.walk();
            } catch (LaunchFailure failure) {
                failures++;
                if (failures == MOST_FAILURES) {
                    throw failure;
                }
            }
        }
    }

    private AotCache cache(Service service) {
        return new AotCache(ServiceStart.application(settings.root(), service));
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).collect(Collectors.joining(", "));
    }
}
