package dev.cargokit.system.container;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// What the faults cost, printed when all tests are done.
final class FaultTable {

    private final List<Row> rows = new CopyOnWriteArrayList<>();

    /// @param requests   made while it lasted, repetitions counted
    /// @param failed     of them; their clients tried again
    /// @param longest    that one was waited for, of those that succeeded
    /// @param recovery   from its end (of a crash, from the crash) until everything works
    /// @param lost       reports that were acknowledged and are nowhere
    /// @param duplicated reports that are there more than once
    record Row(String fault, int requests, int failed, Duration longest, Duration recovery, int lost, int duplicated) {

        @Override
        public String toString() {
            return "%-44s %8d %7d %9.1f s %9.1f s %5d %10d"
                    .formatted(fault, requests, failed, seconds(longest), seconds(recovery), lost, duplicated);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    void add(Row row) {
        rows.add(row);
        System.out.println("  " + row);
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(Row::toString)
                .collect(Collectors.joining(
                        "\n",
                        "\n%-44s %8s %7s %11s %11s %5s %10s\n"
                                .formatted("fault", "requests", "failed", "longest", "recovery", "lost", "duplicated"),
                        "\n"));
    }
}
