package dev.cargokit.handling.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Vectors V1 to V3.
class UnLocodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AA234", "AAA9B", "AAAAA", "us2a9", "usnyc"})
    void is_in_upper_case(String code) {
        assertEquals(code.toUpperCase(Locale.ROOT), new UnLocode(code).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "AAAAAA", "22AAA", "AA111", "", "US", "USNYCX", "1SNYC", "USNY\n", "ÅSNYC"})
    void refuses_other_texts(String code) {
        assertThrows(IllegalArgumentException.class, () -> new UnLocode(code));
        assertTrue(UnLocode.parse(code).isEmpty());
    }

    @Test
    void is_equal_whatever_the_case() {
        assertEquals(new UnLocode("AbcDe"), new UnLocode("aBcDe"));
        assertEquals(new UnLocode("AbcDe").hashCode(), new UnLocode("aBcDe").hashCode());
        assertNotEquals(new UnLocode("AbcDe"), new UnLocode("FGHIJ"));
    }
}
