package dev.cargokit.kit.settings;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.Consuls;
import dev.cargokit.testkit.LogLines;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsulWatchTest {

    private final ConsulStandIn consul = new ConsulStandIn();
    private final Settings settings = Live.settings(Map.of());
    private final Setting<Integer> burst = settings.of(Vocabulary.LIMIT_BURST, "sum", 100);
    private ConsulWatch watch;

    @BeforeEach
    void start() {
        var config = Consuls.at(consul.address());
        watch = new ConsulWatch(settings, config, () -> new ConsulAgent(config), new ObjectMapper());
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
    void keeps_what_it_was_told_while_consul_is_away_and_tells_the_log_once() {
        consul.put("cargokit/limit.sum.burst", "5");
        await().until(() -> burst.get() == 5);

        try (var lines = LogLines.of(Settings.class.getName())) {
            consul.fail();
            await().until(() -> !lines.all().isEmpty());
            assertEquals(5, burst.get());

            consul.put("cargokit/limit.sum.burst", "6");
            await().until(() -> burst.get() == 6);
            assertTrue(lines.only("away").contains("what was set before stays"));
            await().untilAsserted(() -> lines.only("back"));
        }
    }
}
