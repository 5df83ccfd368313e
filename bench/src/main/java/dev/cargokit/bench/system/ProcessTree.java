package dev.cargokit.bench.system;

import dev.cargokit.launcher.process.ResidentMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A process with all its children: PostgreSQL has one for each connection.
public record ProcessTree(long pid) {

    private static final int USER_TIME = 11;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    /// Linux tells processor time in hundredths of a second, whatever its own clock is.
    private static final long TICK_MILLIS = 10;

    public ResidentMemory memory() {
        return pids().mapToObj(ResidentMemory::of).reduce(ResidentMemory.NONE, ResidentMemory::plus);
    }

    /// Processor time spent so far, by children that have ended too; zero where the system does not tell.
    public long processorMillis() {
        return pids().map(ProcessTree::ticks).sum() * TICK_MILLIS;
    }

    private LongStream pids() {
        return Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .mapToLong(Long::longValue);
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field is the command in parentheses and may itself hold blanks and parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = USER_TIME; field <= CHILDREN_SYSTEM_TIME; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException gone) {
            return 0;
        }
    }
}
