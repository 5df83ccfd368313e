package dev.cargokit.kit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSanitizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\t", "\u0000", "\u001b", "\u007f", "\u0085", "\u2028", "\u202e", "\u200b", "\ud800"
            })
    void hides_what_ends_a_line_or_turns_it(String character) {
        assertEquals("\"a·b\"", LogSanitizer.quoted("a" + character + "b"));
    }

    @Test
    void escapes_quotes_and_backslashes() {
        assertEquals("\"say \\\"hi\\\" \\\\\"", LogSanitizer.quoted("say \"hi\" \\"));
    }

    @Test
    void leaves_letters_of_all_languages_and_whole_pairs_alone() {
        assertEquals("\"straße 東京 😀\"", LogSanitizer.quoted("straße 東京 😀"));
    }

    @Test
    void cuts_what_is_long_but_no_pair_in_two() {
        assertEquals("\"" + "x".repeat(199) + "😀…\"", LogSanitizer.quoted("x".repeat(199) + "😀y"));
    }

    @Test
    void is_a_json_string() throws Exception {
        var value = "\"\\ \u2028 \ud83d\ude00";

        assertEquals("\"\\ · 😀", new ObjectMapper().readValue(LogSanitizer.quoted(value), String.class));
    }
}
