package dev.cargokit.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypeTest {

    private static final SettingType<Duration> DURATION = SettingType.duration(Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"250ms, 250", "0ms, 0", "2s, 2000", "1m, 60000"})
    void durations_have_a_unit(String text, long millis) {
        assertEquals(Duration.ofMillis(millis), DURATION.reader().apply(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-1s", "1.5s", "2m", "1d", "99999999999h", "1s "})
    void refuses_other_durations(String text) {
        assertFalse(DURATION.accepts(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "NaN", "Infinity", "0", "101", "1,5"})
    void refuses_numbers_that_are_none_or_out_of_range(String text) {
        assertFalse(SettingType.number(1, 100).accepts(text));
        assertFalse(SettingType.wholeNumber(1, 100).accepts(text));
    }

    @Test
    void numbers_may_be_fractions_where_they_need_not_be_whole() {
        assertEquals(0.5, SettingType.number(0, 1).reader().apply("0.5"));
        assertFalse(SettingType.wholeNumber(0, 1).accepts("0.5"));
    }

    @Test
    void a_toggle_is_true_or_false() {
        assertTrue(SettingType.toggle().accepts("true"));
        assertFalse(SettingType.toggle().accepts("yes"));
    }
}
