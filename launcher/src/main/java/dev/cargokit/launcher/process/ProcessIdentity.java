package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One process for certain: the system reuses a pid, but not together with its start time.
public record ProcessIdentity(long pid, Instant start) {

    /// Linux counts a process' start from a boot time that it rounds to seconds, so two readings may
    /// differ.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /// The process that has this pid now; empty when there is none.
    public static Optional<ProcessIdentity> find(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessIdentity::isRunning)
                .flatMap(handle -> handle.info().startInstant())
                .map(start -> new ProcessIdentity(pid, start));
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /// Sends SIGTERM, or SIGKILL with `forcibly`; does nothing when the process is gone.
    public void end(boolean forcibly) {
        handle().ifPresent(handle -> {
            if (forcibly) {
                handle.destroyForcibly();
            } else {
                handle.destroy();
            }
        });
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessIdentity::isRunning)
                .filter(handle ->
                        handle.info().startInstant().filter(this::isStart).isPresent());
    }

    private boolean isStart(Instant other) {
        return Duration.between(start, other).abs().compareTo(TOLERANCE) <= 0;
    }

    /// A zombie has ended, but keeps its pid until its parent takes notice.
    private static boolean isRunning(ProcessHandle handle) {
        return handle.isAlive() && !isZombie(handle.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException endedOrNotLinux) {
            return false;
        }
    }
}
