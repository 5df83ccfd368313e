package dev.cargokit.launcher;

import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;

/// How one component is at this moment. Where it is down, the numbers are zero.
///
/// @param port        where it listens, or would
/// @param uptime      since its process was started
/// @param tookToReady from the start of its process to its first answer "ready"
public record ComponentStatus(
        String name, State state, long pid, int port, ResidentMemory memory, Duration uptime, Duration tookToReady) {

    /// What a component can be.
    public enum State {
        READY,
        STARTING,
        STOPPING,
        DOWN
    }

    static ComponentStatus down(String name, int port) {
        return new ComponentStatus(name, State.DOWN, 0, port, ResidentMemory.NONE, Duration.ZERO, Duration.ZERO);
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
