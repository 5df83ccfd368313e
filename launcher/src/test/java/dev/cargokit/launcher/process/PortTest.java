package dev.cargokit.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_the_process_that_holds_a_taken_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port(taken.getLocalPort());

            var failure = assertThrows(LaunchFailure.class, () -> port.mustBeFree("booking"));

            String holder = "process " + ProcessHandle.current().pid() + " (";
            assertTrue(failure.getMessage().contains(holder), failure.getMessage());
            assertTrue(failure.getMessage().startsWith("Port " + port.number() + ", which booking needs"));
        }
    }

    @Test
    void is_free_again_when_its_holder_closes_it() throws Exception {
        int number;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            number = taken.getLocalPort();
        }

        assertTrue(new Port(number).isFree());
    }

    @Test
    void suggests_how_to_find_a_holder_that_is_unknown() {
        assertEquals("a process that this user may not see (try: sudo ss -ltnp)", PortHolder.describe(1));
    }

    @Test
    void rejects_a_number_that_is_no_port() {
        assertThrows(LaunchFailure.class, () -> new Port(70_000));
    }
}
