package dev.cargokit.bench.shipping;

import dev.cargokit.bench.http.KeepAliveClient;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.SystemUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.core5.http.ClassicHttpRequest;

/// Reports a new event of another cargo each time, so that no cache knows the cargo and no report is a duplicate:
/// first each cargo is received, then each is loaded, and so on.
final class ReportScenario implements Scenario {

    private final SystemUnderTest system;
    private final List<String> cargos;
    private final List<HandlingEvent> events;
    private final Instant first;
    private final AtomicLong sent = new AtomicLong();

    /// @param first when the first event of each cargo happened; the others follow second by second
    ReportScenario(SystemUnderTest system, Population population, Instant first) {
        this.system = system;
        this.cargos = population.latest(CargoKind.ROUTED);
        this.events = HandlingEvent.ofJourney(population.itinerary());
        this.first = first;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Client client() {
        return new KeepAliveClient(system.port("handling"), this::next);
    }

    /// Waits until booking has derived the deliveries of all cargos reported on.
    @Override
    public Duration awaitCompletion() {
        return new Outbox(system.database("handling")).awaitEmpty();
    }

    private ClassicHttpRequest next() {
        long number = sent.getAndIncrement();
        int step = Math.toIntExact(number / cargos.size());
        var event = events.get(step % events.size());
        var cargo = cargos.get(Math.toIntExact(number % cargos.size()));
        return Requests.post("/handling/v1/incidents", event.report(cargo, first.plusSeconds(step)));
    }
}
