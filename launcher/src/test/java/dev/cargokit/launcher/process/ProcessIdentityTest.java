package dev.cargokit.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void recognises_a_process_again() {
        var self = ProcessIdentity.find(ProcessHandle.current().pid()).orElseThrow();

        assertTrue(self.isAlive());
        assertEquals(self, ProcessIdentity.find(self.pid()).orElseThrow());
    }

    @Test
    void does_not_take_a_later_process_with_the_same_pid_for_it() {
        var earlier = new ProcessIdentity(ProcessHandle.current().pid(), "another birth");

        assertFalse(earlier.isAlive());
    }

    @Test
    void knows_that_a_process_has_ended() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        var identity = ProcessIdentity.find(process.pid()).orElseThrow();

        identity.end(true);
        process.waitFor();

        assertFalse(identity.isAlive());
    }
}
