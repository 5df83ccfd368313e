package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.report.Series.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private final Plot plot = new Plot(
            "cost", Axis.linear("s"), Axis.linear("ms"), List.of(new Series("track", List.of(new Point(1, 1)))));

    @Test
    void keeps_every_section_as_soon_as_it_is_there(@TempDir Path folder) throws IOException {
        var report = new Report(folder, "2 processors");

        report.add(new Section("Edge", "| a |\n", List.of(plot)));

        assertEquals("2 processors\n## Edge\n\n| a |\n", Files.readString(folder.resolve("bench.md")));
        var page = Files.readString(folder.resolve("bench.html"));
        assertTrue(page.contains("<h2>Edge</h2>") && page.contains("<svg"), page);
    }

    @Test
    void joins_sections() {
        var both = new Section("Edge", "| a |\n", List.of(plot)).and(new Section("more", "| b |\n", List.of(plot)));

        assertEquals("## Edge\n\n| a |\n\n| b |\n", both.markdown());
        assertEquals(2, both.plots().size());
    }
}
