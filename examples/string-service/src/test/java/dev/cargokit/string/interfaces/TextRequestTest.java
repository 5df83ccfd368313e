package dev.cargokit.string.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRequestTest {

    @Test
    void reads_a_missing_text_as_an_empty_one() {
        assertEquals("", new TextRequest(null).s());
    }

    @Test
    void leaves_a_valid_text_unchanged() {
        var text = "héllo";

        assertSame(text, new TextRequest(text).s());
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D\uDE42, \uD83D\uDE42",
        "\uD800, \uFFFD",
        "\uDC00\uD800, \uFFFD\uFFFD",
        "a\uD83D\uDE42\uD83Db, a\uD83D\uDE42\uFFFDb",
    })
    void replaces_half_surrogate_pairs(String sent, String read) {
        assertEquals(read, new TextRequest(sent).s());
    }
}
