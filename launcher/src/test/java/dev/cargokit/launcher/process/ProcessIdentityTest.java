package dev.cargokit.launcher.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessIdentityTest {

    @Test
    void recognises_a_process_again() {
        var self = ProcessIdentity.find(ProcessHandle.current().pid()).orElseThrow();

        assertTrue(self.isAlive());
        assertEquals(self, ProcessIdentity.find(self.pid()).orElseThrow());
    }

    @Test
    void distinguishes_a_later_process_with_the_same_pid() {
        var earlier = new ProcessIdentity(ProcessHandle.current().pid(), Instant.parse("2026-01-01T00:00:00Z"));

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

    @Test
    @EnabledOnOs(OS.LINUX)
    void counts_a_zombie_as_ended() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60").start();
        long pid = Long.parseLong(parent.inputReader().readLine());
        try {
            await().until(() -> ProcessIdentity.find(pid).isEmpty());

            assertTrue(ProcessHandle.of(pid).isPresent());
        } finally {
            parent.destroyForcibly();
        }
    }
}
