package dev.cargokit.tracking.application;

import io.smallrye.config.SmallRyeConfigBuilder;

/// The configuration with some values set.
final class Settings {

    private Settings() {}

    static TrackingConfig with(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(TrackingConfig.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build().getConfigMapping(TrackingConfig.class);
    }
}
