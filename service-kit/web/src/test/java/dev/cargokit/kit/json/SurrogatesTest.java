package dev.cargokit.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SurrogatesTest {

    @Test
    void is_all_text_that_has_whole_characters() {
        assertEquals("", Surrogates.replaceUnpaired(""));
        assertEquals("straße 🙂", Surrogates.replaceUnpaired("straße 🙂"));
    }

    @Test
    void replaces_halves_of_characters() {
        assertEquals("a\ufffdb", Surrogates.replaceUnpaired("a\ud800b"));
        assertEquals("\ufffd\ufffd", Surrogates.replaceUnpaired("\ude42\ud83d"));
    }
}
