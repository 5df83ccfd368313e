package dev.cargokit.system.running;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Port;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Room for one more system on this machine.
public final class Ports {

    private static final int STEP = 500;

    private Ports() {}

    /// An offset at which all ports are free, drawn at random: several test runs at the same time seldom draw the
    /// same. It stays below 32768, where the kernel begins to hand out ports of its own.
    public static int freeOffset() {
        var offsets = IntStream.range(20, 46).mapToObj(number -> number * STEP).collect(Collectors.toList());
        Collections.shuffle(offsets);
        return offsets.stream()
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("No free range of ports."));
    }

    private static boolean isFree(int offset) {
        return LocalSystem.ports().allMatch(port -> new Port(port + offset).isFree());
    }
}
