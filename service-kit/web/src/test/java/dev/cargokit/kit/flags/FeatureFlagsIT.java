package dev.cargokit.kit.flags;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.settings.Settings;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeatureFlagsIT {

    @Inject
    Client flags;

    @Inject
    Settings settings;

    @AfterEach
    void off() {
        settings.replace(FILE, Map.of());
    }

    @Test
    void a_flag_is_what_the_code_says_until_it_is_set() {
        assertFalse(flags.getBooleanValue("flag.new-search", false));

        settings.replace(FILE, Map.of("flag.new-search", "true"));
        assertTrue(flags.getBooleanValue("flag.new-search", false));

        settings.replace(FILE, Map.of());
        assertFalse(flags.getBooleanValue("flag.new-search", false));
    }

    @Test
    void a_flag_may_be_a_number_or_a_text() {
        settings.replace(FILE, Map.of("flag.maximum", "7", "flag.share", "0.5", "flag.colour", "blue"));

        assertEquals(7, flags.getIntegerValue("flag.maximum", 0));
        assertEquals(0.5, flags.getDoubleValue("flag.share", 0.0));
        assertEquals("blue", flags.getStringValue("flag.colour", "red"));
    }

    @Test
    void a_flag_of_another_type_is_what_the_code_says() {
        settings.replace(FILE, Map.of("flag.new-search", "perhaps"));

        var details = flags.getBooleanDetails("flag.new-search", true);

        assertTrue(details.getValue());
        assertEquals(ErrorCode.TYPE_MISMATCH, details.getErrorCode());
    }

    @Test
    void listeners_are_notified_of_changes() {
        Queue<Boolean> heard = new ConcurrentLinkedQueue<>();
        flags.onProviderConfigurationChanged(_ -> heard.add(flags.getBooleanValue("flag.new-search", false)));

        settings.replace(FILE, Map.of("flag.new-search", "true"));

        await().until(() -> heard.contains(true));
    }
}
