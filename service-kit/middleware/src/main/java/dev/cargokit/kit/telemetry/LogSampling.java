package dev.cargokit.kit.telemetry;

import dev.cargokit.kit.log.Sampler;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import jakarta.inject.Singleton;

/// The sampling of logs under load: `log.first-per-second`, then each
/// `log.then-every`th; 100 and 100 where nothing is set.
@Singleton
public class LogSampling {

    private final Setting<Integer> first;
    private final Setting<Integer> thenEvery;

    LogSampling(Settings settings) {
        this.first = settings.of(SettingKeys.LOG_FIRST_PER_SECOND, 100);
        this.thenEvery = settings.of(SettingKeys.LOG_THEN_EVERY, 100);
    }

    /// A new sampler, for lines of one kind.
    public Sampler sampler() {
        return new Sampler(first, thenEvery);
    }
}
