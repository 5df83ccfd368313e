package dev.cargokit.bench.shipping;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Reports what happens to cargos, each time something new and to another cargo: nothing that a cache could know of a
/// cargo helps, and no report is one that was made before. First each cargo is received, then each is loaded, and so
/// on.
final class Reporting implements Workload {

    private static final Duration LONGEST_RELAY = Duration.ofSeconds(60);

    private final Place place;
    private final List<String> cargos;
    private final List<Incident> incidents;
    private final Instant first;
    private final AtomicLong made = new AtomicLong();

    /// @param first when the first incident of each cargo happened; the others follow minute by minute
    Reporting(Place place, List<String> cargos, List<Incident> incidents, Instant first) {
        this.place = place;
        this.cargos = cargos;
        this.incidents = incidents;
        this.first = first;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Client client() {
        return new HttpClient(place.handling().getPort(), this::next);
    }

    /// Until booking has derived the deliveries of all cargos reported on.
    @Override
    public Duration settle() {
        return new Relay(place.handlingDatabase()).awaitEmpty(LONGEST_RELAY);
    }

    private Request next() {
        long number = made.getAndIncrement();
        int step = Math.toIntExact(number / cargos.size());
        Incident incident = incidents.get(step % incidents.size());
        String cargo = cargos.get(Math.toIntExact(number % cargos.size()));
        Instant completed = first.plus(Duration.ofMinutes(step));
        return Request.post(
                "/handling/v1/incidents", incident.of(cargo, completed).toString());
    }
}
