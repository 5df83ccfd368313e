package dev.cargokit.add.interfaces.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.Configured;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpConfigTest {

    @Test
    void waits_for_ten_seconds_by_default() {
        assertEquals(
                Duration.ofSeconds(10),
                Configured.by(Map.of(), HttpConfig.class).patience());
    }

    @Test
    void takes_every_property() {
        assertEquals(
                Duration.ofSeconds(1),
                Configured.by(Map.of("add.http.patience", "1s"), HttpConfig.class)
                        .patience());
    }
}
