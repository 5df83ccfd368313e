package dev.cargokit.bench.edge;

import dev.cargokit.bench.load.ClosedLoop;
import dev.cargokit.bench.load.Measurement;
import dev.cargokit.bench.load.OpenLoop;
import dev.cargokit.bench.load.Rounds;
import dev.cargokit.bench.load.Workload;
import dev.cargokit.bench.report.EdgeResult;
import dev.cargokit.bench.report.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Asks one endpoint directly, through the gateway and through nginx, in turns; then all three at the same
/// fixed rate, half of what the slowest bears.
///
/// @param warmUp how long each is warmed up: the gateway is Java
/// @param say    told what each measurement shows
public record EdgeMatch(
        int clients,
        Duration warmUp,
        int rounds,
        Duration round,
        Duration open,
        BiConsumer<Workload, Measurement> say) {

    private static final int OPEN_CLIENTS_PER_CLIENT = 4;
    private static final String THROUGH = "/users/bare";

    /// @param bare       the endpoint's port, and its process
    /// @param gateway    the port of the gateway that forwards `/users/*` to it, and its process
    public EdgeResult play(int bare, long barePid, int gateway, long gatewayPid, Optional<Nginx> nginx) {
        var hops = new ArrayList<Hop>();
        hops.add(new Hop("direct", bare, "/bare", barePid));
        hops.add(new Hop("gateway", gateway, THROUGH, gatewayPid));
        nginx.ifPresent(other -> hops.add(new Hop("nginx", other.port(), THROUGH, other.pid())));
        hops.forEach(hop -> measure(hop, warmUp));
        Map<Workload, List<Measurement>> closed =
                new Rounds(rounds).of(List.copyOf(hops), hop -> measure((Hop) hop, round));
        double offered = closed.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Measurement::perSecond)
                        .min()
                        .orElseThrow()
                / 2;
        var figures = hops.stream()
                .map(hop -> new Figures(hop.name(), closed.get(hop), offered, atRate(hop, offered), false))
                .toList();
        return new EdgeResult(
                figures.get(0), figures.get(1), figures.stream().skip(2).findFirst());
    }

    private Measurement measure(Hop hop, Duration time) {
        return shown(hop, new ClosedLoop(clients, time, hop::processorMillis).run(hop));
    }

    private Measurement atRate(Hop hop, double perSecond) {
        return shown(
                hop, new OpenLoop(OPEN_CLIENTS_PER_CLIENT * clients, open, hop::processorMillis).run(hop, perSecond));
    }

    private Measurement shown(Hop hop, Measurement measurement) {
        say.accept(hop, measurement);
        return measurement;
    }
}
