package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process holds, in kB.
///
/// @param rss pages resident, shared ones counted in full
/// @param pss pages resident, each shared one divided by the number of its users; equal to `rss` where it
///            cannot be told
public record ResidentMemory(long rss, long pss) {

    public static final ResidentMemory NONE = new ResidentMemory(0, 0);

    /// Of one process; `NONE` when it is gone or not ours to see.
    public static ResidentMemory of(long pid) {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        try {
            if (!Files.exists(Path.of("/proc/self/stat"))) {
                return fromPs(pid);
            }
            long rss = 0;
            long pss = 0;
            for (String line : Files.readAllLines(rollup)) {
                if (line.startsWith("Rss:")) {
                    rss = kilobytes(line);
                } else if (line.startsWith("Pss:")) {
                    pss = kilobytes(line);
                }
            }
            return new ResidentMemory(rss, pss);
        } catch (IOException notReadable) {
            return NONE;
        }
    }

    public ResidentMemory plus(ResidentMemory other) {
        return new ResidentMemory(rss + other.rss, pss + other.pss);
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static ResidentMemory fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        long rss = answer.isEmpty() ? 0 : Long.parseLong(answer);
        return new ResidentMemory(rss, rss);
    }
}
