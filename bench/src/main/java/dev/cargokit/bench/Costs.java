package dev.cargokit.bench;

import dev.cargokit.bench.reference.BareEndpoint;
import dev.cargokit.bench.system.ProcessCost;
import dev.cargokit.bench.system.ProcessTree;
import dev.cargokit.bench.system.TestBed;
import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What the processes of the system cost at three moments.
final class Costs {

    private static final String DATABASE = "database";

    private Costs() {}

    /// At this moment, of all that run.
    static List<Moment> of(TestBed bed) {
        return bed.components().stream()
                .filter(component -> component.state() != ComponentStatus.State.DOWN)
                .map(Moment::of)
                .toList();
    }

    /// @param first  after the first start
    /// @param second after the second start
    /// @param last   at the end
    static List<ProcessCost> over(List<Moment> first, List<Moment> second, List<Moment> last) {
        var costs = new ArrayList<ProcessCost>();
        for (int i = 0; i < second.size(); i++) {
            Moment idle = second.get(i);
            costs.add(new ProcessCost(
                    idle.name(),
                    !idle.name().equals(DATABASE),
                    first.get(i).tookToReady(),
                    idle.tookToReady(),
                    idle.memory(),
                    last.get(i).memory()));
        }
        return costs;
    }

    static ProcessCost ofBare(BareEndpoint bare, ResidentMemory idle) {
        ResidentMemory loaded = new ProcessTree(bare.pid()).memory();
        return new ProcessCost(bare.name(), false, Duration.ZERO, bare.tookToReady(), idle, loaded);
    }

    /// One process at one moment.
    record Moment(String name, Duration tookToReady, ResidentMemory memory) {

        static Moment of(ComponentStatus component) {
            return new Moment(component.name(), component.tookToReady(), new ProcessTree(component.pid()).memory());
        }
    }
}
