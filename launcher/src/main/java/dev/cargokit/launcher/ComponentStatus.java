package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.home.Run.Phase;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.time.Instant;

/// The current state of one component. Where it is down, the numbers are zero.
///
/// @param port        where it listens, or did; zero if it was never started
/// @param uptime      since its process was started
/// @param tookToReady from the start of its process to its first successful readiness check
public record ComponentStatus(
        String name, State state, long pid, int port, ResidentMemory memory, Duration uptime, Duration tookToReady) {

    public enum State {
        READY,
        STARTING,
        STOPPING,
        DOWN
    }

    static ComponentStatus down(String name, int port) {
        return new ComponentStatus(name, State.DOWN, 0, port, ResidentMemory.NONE, Duration.ZERO, Duration.ZERO);
    }

    static ComponentStatus of(String name, Run run, boolean isReady, Instant now) {
        State state = run.phase() == Phase.STOPPING ? State.STOPPING : isReady ? State.READY : State.STARTING;
        long pid = run.process().pid();
        return new ComponentStatus(
                name,
                state,
                pid,
                run.port(),
                ResidentMemory.of(pid),
                Duration.between(run.started(), now),
                run.tookToReady());
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
