package dev.cargokit.system.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BashTest {

    @Test
    void runs_command_after_command_in_one_session() {
        try (var bash = new Bash(Map.of("NAME", "world"))) {
            bash.run("greet() {\n echo \"hello $1\"\n}");

            assertEquals("hello world\n", bash.run("greet $NAME"));
            assertEquals("", bash.run("cat"));
        }
    }

    @Test
    void ends_at_the_first_command_that_fails_and_shows_what_it_said() {
        try (var bash = new Bash(Map.of())) {
            var failure = assertThrows(AssertionError.class, () -> bash.run("echo so far; false; echo further"));

            assertTrue(failure.getMessage().endsWith("so far\n"), failure.getMessage());
        }
    }
}
