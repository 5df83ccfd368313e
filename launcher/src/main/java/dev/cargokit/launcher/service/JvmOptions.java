package dev.cargokit.launcher.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The options of a service's JVM, all but the size of its heap. Decision 13 has the measurements behind them.
public final class JvmOptions {

    /// glibc would give threads up to eight arenas per core, and never give that memory back.
    public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    /// For many JVMs on one machine: a heap that starts small and grows with the load, and memory returned to the
    /// system when the compiler no longer needs it. The AOT cache is mapped at the address it was made for, so that
    /// its pages are shared. Huge pages for heap and compiled code bring a fifth more requests.
    private static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseTransparentHugePages",
            "-Xms24m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TrimNativeHeapInterval=5000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // The kit rejects what is no URI, and says so.
            "-Dvertx.disableURIValidation=true");

    /// Ready in two thirds of the time, and smaller; the C2 compiler needs minutes of both cores to pay off.
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1");

    private JvmOptions() {}

    public static List<String> of(Service service) {
        var further = Services.isSmall(service) ? SMALL : List.<String>of();
        return Stream.concat(ALL.stream(), further.stream()).toList();
    }
}
