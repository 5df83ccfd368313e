package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);

    @Test
    void replaces_the_moving_line_on_a_terminal() {
        var console = new Console(stream, true);

        console.step("building", "module 1 of 2: booking-service", Duration.ofSeconds(3));
        console.step("building", "module 2 of 2: routing-service", Duration.ofSeconds(4));
        console.report("building", "done");

        assertTrue(text().contains("module 2 of 2: routing-service, 4 s"), text());
        assertEquals(3, text().chars().filter(character -> character == '\r').count());
        assertEquals(1, text().chars().filter(character -> character == '\n').count());
    }

    @Test
    void cuts_the_moving_line_to_the_width_of_a_terminal() {
        new Console(stream, true).step("building", "x".repeat(200), Duration.ZERO);

        assertTrue(text().length() < 85, text());
    }

    @Test
    void prints_each_step_once_elsewhere() {
        var console = new Console(stream, false);

        console.step("building", "module 1 of 2: booking-service", Duration.ofSeconds(3));
        console.step("building", "module 1 of 2: booking-service", Duration.ofSeconds(4));
        console.report("building", "done");

        assertEquals(
                List.of("building     module 1 of 2: booking-service", "building     done"),
                text().lines().toList());
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
