package dev.cargokit.kit.settings;

import dev.cargokit.kit.time.PeriodicTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Reads the settings file again and again, if one is configured, until the service stops.
@Singleton
class SettingsFileWatcher {

    private final Settings settings;
    private final SettingsConfig config;
    private PeriodicTask task;

    SettingsFileWatcher(Settings settings, SettingsConfig config) {
        this.settings = settings;
        this.config = config;
    }

    /// The file's values are in effect before the first request.
    void start(@Observes StartupEvent event) {
        config.file().ifPresent(path -> {
            var file = new SettingsFile(path);
            refresh(file);
            refresh(file);
            task = PeriodicTask.start("settings-file", config.every(), () -> refresh(file));
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.close();
        }
    }

    private void refresh(SettingsFile file) {
        file.changed().ifPresent(values -> settings.replace(Settings.Source.FILE, values));
    }
}
