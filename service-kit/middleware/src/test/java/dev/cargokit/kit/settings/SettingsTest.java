package dev.cargokit.kit.settings;

import static dev.cargokit.kit.settings.Settings.Source.CONSUL;
import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.LogCapture;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String KEY = "limit.sum.per-second";

    private final Settings settings = TestSettings.settings(Map.of());
    private final Setting<Double> limit = settings.of(SettingKeys.LIMIT_PER_SECOND, "sum", 100.0);

    @Test
    void says_what_the_code_says_until_something_is_set_and_again_when_it_no_longer_is() {
        assertEquals(100, limit.get());

        settings.replace(FILE, Map.of(KEY, "5"));
        assertEquals(5, limit.get());

        settings.replace(FILE, Map.of());
        assertEquals(100, limit.get());
    }

    @Test
    void consul_wins_over_the_file_and_the_file_over_the_configuration() {
        var settings = TestSettings.settings(Map.of("cargokit." + KEY, "1"));
        var limit = settings.of(SettingKeys.LIMIT_PER_SECOND, "sum", 100.0);
        assertEquals(1, limit.get());

        settings.replace(FILE, Map.of(KEY, "2"));
        assertEquals(2, limit.get());

        settings.replace(CONSUL, Map.of(KEY, "3"));
        assertEquals(3, limit.get());

        settings.replace(CONSUL, Map.of());
        assertEquals(2, limit.get());
    }

    @Test
    void what_is_said_to_this_service_goes_before_what_is_said_to_all_and_to_others() {
        settings.replace(FILE, Map.of(KEY, "5", "sample-service." + KEY, "6", "other-service." + KEY, "7"));

        assertEquals(6, limit.get());
    }

    @Test
    void refuses_a_bad_value_with_one_line_and_the_old_one_stays() {
        try (var lines = LogCapture.of(Settings.class.getName())) {
            settings.replace(FILE, Map.of(KEY, "5", "shed.sum.maximum", "7"));
            settings.replace(FILE, Map.of(KEY, "-5\n", "shed.sum.maximum", "8"));
            settings.replace(FILE, Map.of(KEY, "-5\n", "shed.sum.maximum", "9"));

            assertEquals(5, limit.get());
            assertEquals("9", settings.text("shed.sum.maximum").orElseThrow());
            assertEquals(
                    "Setting \"limit.sum.per-second\"=\"-5·\" from file is refused: it takes a number from 0.001 to"
                            + " 1000000, and stays \"5\"",
                    lines.only("refused"));
        }
    }

    @Test
    void a_service_with_a_bad_configuration_starts_with_what_the_code_says() {
        try (var lines = LogCapture.of(Settings.class.getName())) {
            var settings = TestSettings.settings(Map.of("cargokit." + KEY, "many"));

            assertEquals(
                    100, settings.of(SettingKeys.LIMIT_PER_SECOND, "sum", 100.0).get());
            assertTrue(lines.only("refused").contains("\"many\""));
        }
    }

    @Test
    void warns_of_an_unknown_setting_but_not_of_another_services() {
        try (var lines = LogCapture.of(Settings.class.getName())) {
            settings.replace(FILE, Map.of("limt.sum.per-second", "5", "other-service.limit.x.burst", "nonsense"));

            assertTrue(lines.only("refused").contains("limt.sum.per-second"));
        }
    }

    @Test
    void notifies_listeners_of_changes_only() {
        var notified = new AtomicInteger();
        settings.onChange(notified::incrementAndGet);

        settings.replace(FILE, Map.of(KEY, "5"));
        settings.replace(FILE, Map.of(KEY, "5"));
        settings.replace(FILE, Map.of(KEY, "bad"));

        assertEquals(1, notified.get());
        assertEquals(1, settings.revision());
    }
}
