package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void understands_options_with_and_without_values() {
        var arguments = parse("up --detach --only shipping --port-offset=1000");

        assertEquals(CommandName.UP, arguments.command());
        assertTrue(arguments.has(Option.DETACH));
        assertEquals(Optional.of("shipping"), arguments.value(Option.ONLY));
        assertEquals(Optional.of(1000), arguments.number(Option.PORT_OFFSET));
        assertFalse(arguments.has(Option.HOME));
    }

    @Test
    void collects_settings_whose_values_may_hold_anything() {
        var arguments = parse("up --set cargokit.sample-data=false --set=a.b=c=d --set e=");

        assertEquals(Map.of("cargokit.sample-data", "false", "a.b", "c=d", "e", ""), arguments.pairs(Option.SET));
    }

    @Test
    void takes_the_name_of_a_service_as_operand() {
        assertEquals(List.of("booking"), parse("logs booking -f").operands());
    }

    @Test
    void passes_on_everything_that_follows_bench() {
        assertEquals(List.of("--quick", "-n", "5"), parse("bench --quick -n 5").operands());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "up --fast",
                "up booking",
                "up --only",
                "up --detach=yes",
                "down --detach",
                "logs booking routing",
                "logs -n many"
            })
    void refuses_what_it_does_not_know(String line) {
        assertThrows(UsageException.class, () -> parse(line).number(Option.LINES));
    }

    @Test
    void refuses_a_setting_without_a_value() {
        assertThrows(UsageException.class, () -> parse("up --set key").pairs(Option.SET));
    }

    @Test
    void refuses_to_guess_a_command() {
        assertThrows(UsageException.class, () -> Arguments.parse(List.of()));
    }

    private static Arguments parse(String line) {
        return Arguments.parse(List.of(line.split(" ")));
    }
}
