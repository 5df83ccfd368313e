package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Vectors V1 to V3 of the contract.
class UnLocodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AA234", "AAA9B", "AAAAA", "us2a9", "usnyc"})
    void is_two_letters_and_three_letters_or_digits_from_two_to_nine(String text) {
        assertEquals(text.toUpperCase(Locale.ROOT), new UnLocode(text).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "AAAAAA", "22AAA", "AA111", "", "US", "USNYCX", "1SNYC", "ÄÖÜÄÖ", "AAAAA\n"})
    void is_nothing_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> new UnLocode(text));

        var refusal = assertThrows(RoutingRefusal.MalformedLocode.class, () -> UnLocode.require("to", text));
        assertEquals("to", refusal.field());
    }

    @Test
    void is_not_null() {
        assertThrows(NullPointerException.class, () -> new UnLocode(null));
    }

    @Test
    void is_equal_in_any_case() {
        var code = new UnLocode("AbcDe");

        assertEquals("ABCDE", code.code());
        assertEquals(new UnLocode("aBcDe"), code);
        assertEquals(new UnLocode("aBcDe").hashCode(), code.hashCode());
        assertNotEquals(new UnLocode("FGHJK"), code);
        assertNotEquals(null, code);
    }
}
