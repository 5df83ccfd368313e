package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private final String text = new TextReport(Sample.results()).text();

    @Test
    void begins_with_where_and_when() {
        assertTrue(text.startsWith("1970-01-01T00:00:00Z, 2 x Abacus, 640 kB\nLinux, 25, commit abc1234, a plan\n"));
    }

    @Test
    void sets_a_workload_beside_its_references_and_its_peer() {
        List<String> cells = cells("book");

        assertEquals(
                List.of("1,000", "3.00", "3.00", "1.00", "0.10", "0.50", "500", "3.00", "3.00", "11", "809", "1.24"),
                cells.subList(cells.size() - 12, cells.size()));
    }

    @Test
    void gives_what_is_not_durable_no_ratio_to_the_insert() {
        assertEquals(9 + 4, cells("bare Quarkus endpoint").size() + 1);
    }

    @Test
    void sets_our_search_beside_the_naive_one() {
        assertTrue(text.contains("ours                       2.00    2.00      350\n"), text);
        assertTrue(text.contains("a timetable; the same earliest arrival in 5 of 5\n"), text);
    }

    @Test
    void sums_up_the_services_without_the_database() {
        assertTrue(text.contains("the four services, `up` whole            9.5      4.2          200"), text);
    }

    private List<String> cells(String workload) {
        String line =
                text.lines().filter(row -> row.startsWith(workload)).findFirst().orElseThrow();
        return Stream.of(line.strip().split("\\s+")).toList();
    }
}
