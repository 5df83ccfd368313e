package dev.cargokit.profile.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationsTest {

    private static final URI BASE = URI.create("http://localhost:8221/");

    @Test
    void have_any_printable_character_of_an_id_in_one_segment() {
        IntStream.range(0, 0x3000)
                .mapToObj(character -> "a" + Character.toString(character))
                .flatMap(text -> identifier(text).stream())
                .forEach(LocationsTest::assertLeadsBack);
    }

    @Test
    void have_any_text_that_is_an_id() {
        SeededRandom.forEachSeed(2_000, random -> identifier(text(random)).ifPresent(LocationsTest::assertLeadsBack));
    }

    private static void assertLeadsBack(Identifier id) {
        var home = new Identifier("home");
        var profile = Locations.profile(BASE, id).getRawPath().split("/");
        var address = Locations.address(BASE, home, id).getRawPath().split("/");

        assertEquals(3, profile.length, id.value());
        assertEquals(id.value(), URLDecoder.decode(profile[2], UTF_8));
        assertEquals(5, address.length, id.value());
        assertEquals(id.value(), URLDecoder.decode(address[4], UTF_8));
        assertTrue(profile[2].matches("[A-Za-z0-9.*_%-]+"), profile[2]);
    }

    private static Optional<Identifier> identifier(String text) {
        try {
            return Optional.of(new Identifier(text));
        } catch (Malformed _) {
            return Optional.empty();
        }
    }

    private static String text(RandomGenerator random) {
        return Stream.generate(() -> random.nextInt(random.nextBoolean() ? 0x80 : 0x1_f700))
                .limit(random.nextInt(1, 20))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
