package dev.cargokit.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A process with all its children: PostgreSQL has one for each connection.
public record ProcessTree(long pid) {

    /// `utime`, `stime` and the same of ended children: fields 14 to 17 of proc_pid_stat(5), counted from the third.
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    /// Linux reports processor time in hundredths of a second, whatever its own clock is.
    private static final long MILLIS_PER_TICK = 10;

    /// Processor time used so far, also by children that have ended; zero where there is no procfs.
    public long cpuMillis() {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> MILLIS_PER_TICK * ticks(process.pid()))
                .sum();
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field is the command in parentheses and may itself contain spaces and parentheses.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                    .skip(FIRST_TIME)
                    .limit(TIMES)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
