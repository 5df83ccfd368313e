package dev.cargokit.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.problem.ProblemException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"3\"'          | true",
                "'\"2\"'          | false",
                "'\"2\", \"3\"'   | true",
                "*                | true",
                "'W/\"3\"'        | false",
                "'\"foreign\"'    | false",
                "                 | true",
            })
    void if_match_compares_strongly_with_the_current_version(String ifMatch, boolean matches) {
        assertEquals(matches, VersionTag.expected(ifMatch).matches(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "", "nonsense", "\"3\" \"4\""})
    void refuses_what_is_no_list_of_entity_tags(String ifMatch) {
        assertThrows(ProblemException.class, () -> VersionTag.expected(ifMatch));
    }

    @Test
    void reads_a_long_list_on_a_small_stack() throws InterruptedException {
        var list = "\"\",".repeat(5_000) + "\"3\"";
        var failure = new AtomicReference<Throwable>();
        var small = new Thread(null, () -> assertTrue(VersionTag.expected(list).matches(3)), "small stack", 512 << 10);
        small.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));

        small.start();
        small.join();

        assertNull(failure.get());
    }

    @Test
    void a_version_is_a_strong_tag() {
        assertEquals("\"7\"", VersionTag.of(7));
    }
}
