package dev.cargokit.bench.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {

    private final ProcessTree self = new ProcessTree(ProcessHandle.current().pid());

    @Test
    void a_process_that_runs_has_memory_and_has_spent_time() {
        assertTrue(self.memory().rss() > 1_000);
        assertTrue(self.processorMillis() > 0);
    }

    @Test
    void a_process_that_is_not_there_has_cost_nothing() {
        var nobody = new ProcessTree(Integer.MAX_VALUE);

        assertEquals(0, nobody.processorMillis());
        assertEquals(0, nobody.memory().rss());
    }
}
