package dev.cargokit.launcher.service;

import java.util.List;
import java.util.Map;

/// The options of a service's JVM, all but the size of its heap. Decision 13 has the measurements behind them.
public final class JvmOptions {

    /// glibc would give threads up to eight arenas per core, and never give that memory back.
    public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    /// For many JVMs on one machine: a heap that starts small and grows with the load, and memory returned to the
    /// system when the compiler no longer needs it. The AOT cache is mapped at the address it was made for, so that
    /// its pages are shared. Huge pages for heap and compiled code bring a fifth more requests.
    public static final List<String> ALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseTransparentHugePages",
            "-Xms24m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TrimNativeHeapInterval=5000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // What the training called less often than C2 needs is profiled as usual, not 100 or 250 times later.
            "-XX:Tier0ProfileDelayFactor=1",
            "-XX:Tier2ProfileDelayFactor=1",
            // The kit rejects what is no URI, and says so.
            "-Dvertx.disableURIValidation=true");

    private JvmOptions() {}
}
