package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

    @Test
    void shows_the_memory_before_and_after_the_load_and_sums_it_up() {
        var idle = List.of(process("database", 100, 80), process("booking", 200, 160));
        var used = List.of(process("booking", 300, 240), process("database", 150, 120));

        var text = new ProcessTable(idle, used).text();

        assertEquals(List.of("1.50", "200", "160", "300", "240"), Rows.cells(text, "booking"));
        assertEquals(List.of("300", "240", "450", "360"), Rows.cells(text, "all together"));
    }

    private static ComponentStatus process(String name, int rss, int pss) {
        var memory = new ResidentMemory(rss * 1_024L, pss * 1_024L);
        return new ComponentStatus(name, State.READY, 1, 1, memory, Duration.ofHours(1), Duration.ofMillis(1_500));
    }
}
