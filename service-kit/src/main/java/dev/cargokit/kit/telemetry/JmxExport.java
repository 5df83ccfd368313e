package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.jmx.JmxConfig;
import io.micrometer.jmx.JmxMeterRegistry;

/// Metrics as MBeans of the domain `metrics`.
final class JmxExport {

    private JmxExport() {}

    static MeterRegistry registry() {
        return new JmxMeterRegistry(JmxConfig.DEFAULT, Clock.SYSTEM);
    }
}
