package dev.cargokit.profile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234", "a b", "Åsa", "a.b", "...", "\uD83D\uDE00", "a%b"})
    void accepts_what_is_valid_in_a_path(String text) {
        assertEquals(text, new Identifier(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a\\b", ".", "..", "a\nb", "a\u0000", "\uD800", "a\uDC00b", "\u0085"})
    void rejects_anything_else(String text) {
        assertEquals(
                "id", assertThrows(Malformed.class, () -> new Identifier(text)).field());
    }

    @Test
    void is_bounded() {
        assertEquals(64, new Identifier("x".repeat(64)).value().length());
        assertThrows(Malformed.class, () -> new Identifier("x".repeat(65)));
    }
}
