package dev.cargokit.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WellFormedTest {

    @Test
    void is_all_text_that_has_whole_characters() {
        assertEquals("", WellFormed.text(""));
        assertEquals("straße 🙂", WellFormed.text("straße 🙂"));
    }

    @Test
    void replaces_halves_of_characters() {
        assertEquals("a\ufffdb", WellFormed.text("a\ud800b"));
        assertEquals("\ufffd\ufffd", WellFormed.text("\ude42\ud83d"));
    }
}
