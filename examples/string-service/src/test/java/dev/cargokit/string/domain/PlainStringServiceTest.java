package dev.cargokit.string.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.string.domain.StringRefusal.EmptyString;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainStringServiceTest {

    private final StringService strings = new PlainStringService();

    @ParameterizedTest
    @CsvSource({
        "'hello, world', 'HELLO, WORLD'",
        "straße, STRAßE",
        "ﬁ, ﬁ",
        "ŉ, ŉ",
        "ı, I",
        "İ, İ",
        "ǆ, Ǆ",
        "ǅ, Ǆ",
        "é, É",
        "µ, Μ",
        "ÿ, Ÿ",
        "ά, Ά",
        "σς, ΣΣ",
        "ა, Ა",
        "𐐨, 𐐀",
        "🙂, 🙂",
        "' ', ' '",
    })
    void upper_cases_code_point_by_code_point(String text, String upper) {
        assertEquals(upper, strings.uppercase(text));
    }

    @Test
    void upper_cases_alike_in_every_locale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertEquals("TITLE", strings.uppercase("title"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void refuses_an_empty_string() {
        var refused = assertThrows(EmptyString.class, () -> strings.uppercase(""));

        assertEquals("empty string", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'hello, world', 12", "'', 0", "héllo, 6", "🙂, 4", "\uFFFD, 3"})
    void counts_utf8_bytes(String text, int bytes) {
        assertEquals(bytes, strings.count(text));
    }

    @Test
    void keeps_as_many_code_points_as_there_were() {
        SeededRandom.forEachSeed(500, random -> {
            var text = anyText(random);

            var upper = strings.uppercase(text);

            assertEquals(text.codePoints().count(), upper.codePoints().count());
            assertEquals(upper, strings.uppercase(upper), "and upper case stays as it is");
        });
    }

    private static String anyText(RandomGenerator random) {
        return random.ints(random.nextInt(1, 20), 0, Character.MAX_CODE_POINT + 1)
                .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
                .collect(() -> new StringBuilder("x"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
