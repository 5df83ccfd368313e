package dev.cargokit.kit.settings;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Looks at the settings file, if there is to be one, until the service stops.
@Singleton
class SettingsWatch {

    private final Settings settings;
    private final SettingsConfig config;
    private Thread watcher;

    SettingsWatch(Settings settings, SettingsConfig config) {
        this.settings = settings;
        this.config = config;
    }

    /// What the file says holds before the first request.
    void start(@Observes StartupEvent event) {
        config.file().ifPresent(path -> {
            var file = new SettingsFile(path);
            look(file);
            look(file);
            watcher = Thread.ofVirtual().name("settings-file").start(() -> watch(file));
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void watch(SettingsFile file) {
        try {
            while (true) {
                Thread.sleep(config.every());
                look(file);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(SettingsFile file) {
        file.changed().ifPresent(said -> settings.replace(Settings.Source.FILE, said));
    }
}
