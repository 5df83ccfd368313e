package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.home.RunFile;
import dev.cargokit.launcher.process.DetachedProcess;
import dev.cargokit.launcher.process.Polling;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Trains services while the system is used already, in a process of its own at the lowest priority: they start without
/// their caches the first time, and with them from the next time on.
public final class BackgroundTraining {

    public static final String NAME = "training";
    private static final Polling END = Polling.of(Duration.ofSeconds(10));

    private final Settings settings;
    private final Progress progress;

    public BackgroundTraining(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// Starts it, if it does not run and one of the services is untrained.
    ///
    /// @param command the launcher's command that trains them, with its arguments
    public void start(List<Service> services, List<String> command) {
        if (isRunning() || services.stream().allMatch(this::isTrained)) {
            return;
        }
        var process = new DetachedProcess(
                        command, settings.root(), Map.of(), settings.home().logForAppending(NAME))
                .start();
        runFile().write(Run.starting(process, 0, Instant.now()));
        progress.report(NAME, "goes on in the background: the next start will be faster");
    }

    /// Ends it. What it has finished is kept.
    public void stop() {
        runFile().read().map(Run::process).ifPresent(process -> {
            process.end(false);
            if (!END.until(() -> !process.isAlive())) {
                process.end(true);
            }
            progress.report(NAME, "stopped");
        });
        runFile().delete();
    }

    public boolean isRunning() {
        return runFile().read().isPresent();
    }

    private boolean isTrained(Service service) {
        return AotCache.of(settings.root(), service).isTrained();
    }

    /// Beside those of the components, which it is none of.
    private RunFile runFile() {
        return new RunFile(settings.home().folder().resolve(NAME + ".pid"));
    }
}
