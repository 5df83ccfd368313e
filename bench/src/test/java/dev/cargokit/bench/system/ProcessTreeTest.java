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
    void a_running_process_has_used_processor_time() {
        assertTrue(self.cpuMillis() > 0);
    }

    @Test
    void a_missing_process_has_cost_nothing() {
        var missing = new ProcessTree(Integer.MAX_VALUE);

        assertEquals(0, missing.cpuMillis());
    }
}
