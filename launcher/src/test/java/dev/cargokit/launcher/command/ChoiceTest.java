package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.launcher.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Path ROOT = Path.of("/checkout");

    @Test
    void keeps_its_state_in_the_checkout_by_default() {
        Settings settings = Choice.of(Arguments.parse(List.of("status")), ROOT, Map.of());

        assertEquals(ROOT.resolve(".cargokit"), settings.home().folder());
        assertEquals(0, settings.portOffset());
    }

    @Test
    void takes_home_and_offset_from_the_environment() {
        var environment = Map.of("CARGOKIT_HOME", "/elsewhere", "CARGOKIT_PORT_OFFSET", "500");

        Settings settings = Choice.of(Arguments.parse(List.of("status")), ROOT, environment);

        assertEquals(Path.of("/elsewhere"), settings.home().folder());
        assertEquals(500, settings.portOffset());
    }

    @Test
    void lets_options_win_over_the_environment() {
        var words = List.of("status", "--home", "/here", "--port-offset", "7");

        Settings settings = Choice.of(Arguments.parse(words), ROOT, Map.of("CARGOKIT_HOME", "/elsewhere"));

        assertEquals(Path.of("/here"), settings.home().folder());
        assertEquals(7, settings.portOffset());
    }
}
