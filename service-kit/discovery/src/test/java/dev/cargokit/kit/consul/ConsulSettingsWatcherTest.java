package dev.cargokit.kit.consul;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.test.LogCapture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsulSettingsWatcherTest {

    private final ConsulStandIn consul = new ConsulStandIn();
    private final Settings settings =
            new Settings(new SmallRyeConfigBuilder().build(), "sample-service", List.of(), new SimpleMeterRegistry());
    private final Setting<Integer> burst = settings.of(SettingKeys.LIMIT_BURST, "sum", 100);
    private ConsulSettingsWatcher watch;

    @BeforeEach
    void start() {
        var config = Consuls.at(consul.address());
        watch = new ConsulSettingsWatcher(settings, config, () -> new ConsulAgent(config, new ObjectMapper()));
        watch.start(null);
    }

    @AfterEach
    void stop() {
        watch.stop(null);
        consul.stop();
    }

    @Test
    void follows_changes_below_the_prefix_whether_keys_have_dots_or_slashes() {
        consul.put("cargokit/limit.sum.burst", "5");
        await().until(() -> burst.get() == 5);

        consul.put("cargokit/sample-service/limit/sum/burst", "6");
        consul.put("elsewhere/limit.sum.burst", "7");
        await().until(() -> burst.get() == 6);
    }

    @Test
    void keeps_the_last_settings_while_consul_is_unavailable_and_logs_it_once() {
        consul.put("cargokit/limit.sum.burst", "5");
        await().until(() -> burst.get() == 5);

        try (var lines = LogCapture.of(Settings.class.getName())) {
            consul.fail();
            await().until(() -> !lines.all().isEmpty());
            assertEquals(5, burst.get());

            consul.put("cargokit/limit.sum.burst", "6");
            await().until(() -> burst.get() == 6);
            assertTrue(lines.only("unavailable").contains("the last settings stay"));
            await().untilAsserted(() -> lines.only("available again"));
        }
    }
}
