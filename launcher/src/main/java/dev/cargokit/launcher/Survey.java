package dev.cargokit.launcher;

import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.home.Run.Phase;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.ResidentMemory;
import dev.cargokit.launcher.service.Readiness;
import dev.cargokit.launcher.service.Service;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/// Looks at components as they are now.
final class Survey {

    private final Home home;
    private final Clock clock;

    Survey(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    ComponentStatus database(int expectedPort) {
        return status(PostgresServer.NAME, expectedPort, run -> run.phase() == Phase.READY);
    }

    ComponentStatus service(Service service, int portOffset) {
        return status(service.name(), service.port() + portOffset, run -> new Readiness(run.port()).isReady());
    }

    private ComponentStatus status(String name, int expectedPort, Predicate<Run> isReady) {
        return home.runFile(name)
                .read()
                .map(run -> of(name, run, isReady))
                .orElseGet(() -> ComponentStatus.down(name, expectedPort));
    }

    private ComponentStatus of(String name, Run run, Predicate<Run> isReady) {
        State state = run.phase() == Phase.STOPPING ? State.STOPPING : isReady.test(run) ? State.READY : State.STARTING;
        return new ComponentStatus(
                name,
                state,
                run.process().pid(),
                run.port(),
                ResidentMemory.of(run.process().pid()),
                Duration.between(run.started(), clock.instant()),
                run.tookToReady());
    }
}
