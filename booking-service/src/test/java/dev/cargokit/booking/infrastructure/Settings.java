package dev.cargokit.booking.infrastructure;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/// Booking's configuration without a container.
public final class Settings {

    private Settings() {}

    public static BookingConfig of(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(BookingConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(BookingConfig.class);
    }
}
