package dev.cargokit.booking.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnLocodeTest {

    @ParameterizedTest(name = "V1: {0}")
    @ValueSource(strings = {"AA234", "AAA9B", "AAAAA", "us2a9", "usnyc"})
    void is_two_letters_and_three_letters_or_digits_in_upper_case(String code) {
        assertEquals(code.toUpperCase(Locale.ROOT), new UnLocode(code).code());
    }

    @ParameterizedTest(name = "V2: {0}")
    @ValueSource(
            strings = {"AAAA", "AAAAAA", "22AAA", "AA111", "", "US", "USNYCX", "1SNYC", "AA0AA", "ÅÄÖÅÄ", "USNY\n"})
    void refuses_every_other_shape(String code) {
        assertThrows(IllegalArgumentException.class, () -> new UnLocode(code));
        assertEquals(Optional.empty(), UnLocode.parse(code));
    }

    @Test // V2
    void refuses_null() {
        assertThrows(NullPointerException.class, () -> new UnLocode(null));
    }

    @Test // V3
    void is_the_same_code_in_any_case() {
        assertEquals(new UnLocode("AbcDe"), new UnLocode("aBcDe"));
        assertEquals(new UnLocode("AbcDe").hashCode(), new UnLocode("aBcDe").hashCode());
        assertEquals("ABCDE", new UnLocode("AbcDe").code());
        assertNotEquals(new UnLocode("AbcDe"), new UnLocode("FGHIJ"));
        assertNotEquals(null, new UnLocode("AbcDe"));
    }
}
