package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// That options may come from the environment is shown by `UpIT`, whose processes get them from there.
class SystemOptionsTest {

    @Test
    void keep_the_state_in_the_checkout_by_default() {
        var settings = CommandLine.populateCommand(new SystemOptions()).settings();

        assertEquals(settings.root().resolve(".cargokit"), settings.home().folder());
        assertEquals(0, settings.portOffset());
    }

    @Test
    void select_another_system() {
        var options = CommandLine.populateCommand(new SystemOptions(), "--home", "/here", "--port-offset=7");

        assertEquals(Path.of("/here"), options.settings().home().folder());
        assertEquals(7, options.settings().portOffset());
    }
}
