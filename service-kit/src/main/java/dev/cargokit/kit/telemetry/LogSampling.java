package dev.cargokit.kit.telemetry;

import dev.cargokit.kit.log.Sampler;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import jakarta.inject.Singleton;

/// How much is logged under load, for every log that is a sample: `log.first-per-second`, then each
/// `log.then-every`th; 100 and 100 where nothing is set.
@Singleton
public class LogSampling {

    private final Setting<Integer> first;
    private final Setting<Integer> thenEvery;

    LogSampling(Settings settings) {
        this.first = settings.of(Vocabulary.LOG_FIRST_PER_SECOND, 100);
        this.thenEvery = settings.of(Vocabulary.LOG_THEN_EVERY, 100);
    }

    /// A sample of its own, for lines of one kind.
    public Sampler sampler() {
        return new Sampler(first, thenEvery);
    }
}
