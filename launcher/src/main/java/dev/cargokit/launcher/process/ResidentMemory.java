package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How much memory a process and its children hold, in kB, as Linux counts it; zero elsewhere. PostgreSQL has a child
/// for each connection.
///
/// @param rss pages resident, shared ones counted in full
/// @param pss pages resident, each shared one divided by the number of its users
public record ResidentMemory(long rss, long pss) {

    public static final ResidentMemory NONE = new ResidentMemory(0, 0);

    /// `NONE` for processes that are gone or belong to another user.
    public static ResidentMemory of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> ofOne(process.pid()))
                .reduce(NONE, ResidentMemory::plus);
    }

    private static ResidentMemory ofOne(long pid) {
        try {
            var lines = Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"));
            return new ResidentMemory(kilobytes(lines, "Rss:"), kilobytes(lines, "Pss:"));
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    public ResidentMemory plus(ResidentMemory other) {
        return new ResidentMemory(rss + other.rss, pss + other.pss);
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
