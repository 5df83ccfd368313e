package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One process for certain: a pid alone is used again by the system, a pid with its birth is not.
///
/// On Linux the birth is the start time in clock ticks since boot together with the boot's id, which no
/// correction of the wall clock moves; elsewhere it is the start instant.
public record ProcessIdentity(long pid, String birth) {

    private static final Path PROC = Path.of("/proc");
    private static final int STATE = 0;
    private static final int THREADS = 17;
    private static final int START_TICKS = 19;

    /// The process that has this pid now; empty when there is none or when it is a zombie that nobody has
    /// reaped.
    public static Optional<ProcessIdentity> find(long pid) {
        if (Files.isReadable(PROC.resolve("self/stat"))) {
            return onLinux(pid);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(handle -> new ProcessIdentity(
                        pid, handle.info().startInstant().map(Object::toString).orElse("unknown")));
    }

    public boolean isAlive() {
        return find(pid).filter(this::equals).isPresent();
    }

    /// Asks the process to end (SIGTERM), or with `forcibly` ends it (SIGKILL); nothing when it is gone
    /// already.
    public void end(boolean forcibly) {
        if (!isAlive()) {
            return;
        }
        ProcessHandle.of(pid).ifPresent(handle -> {
            if (forcibly) {
                handle.destroyForcibly();
            } else {
                handle.destroy();
            }
        });
    }

    private static Optional<ProcessIdentity> onLinux(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            // The second field is the command in parentheses and may itself hold blanks and parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (isGone(fields)) {
                return Optional.empty();
            }
            String boot =
                    Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return Optional.of(new ProcessIdentity(pid, fields[START_TICKS] + "@" + boot));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// A zombie is gone, but not while threads of it are still ending: they hold its ports.
    private static boolean isGone(String[] fields) {
        return fields[STATE].equals("X") || fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
    }
}
