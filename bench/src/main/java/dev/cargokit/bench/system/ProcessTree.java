package dev.cargokit.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /// Resets the peak, see proc_pid_clear_refs(5).
    private static final String RESET_PEAK = "5";

    private static final long KILOBYTES_PER_MEGABYTE = 1_024;

    /// Processor time used so far, also by children that have ended; zero where there is no procfs.
    public long cpuMillis() {
        return all().mapToLong(pid -> MILLIS_PER_TICK * ticks(pid)).sum();
    }

    /// The peak begins anew.
    public void resetPeak() {
        all().forEach(pid -> {
            try {
                Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), RESET_PEAK);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The most resident memory so far, in MB.
    public long peakMegabytes() {
        return all().mapToLong(ProcessTree::peakKilobytes).sum() / KILOBYTES_PER_MEGABYTE;
    }

    private Stream<Long> all() {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
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

    private static long peakKilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
