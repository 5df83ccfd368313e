package dev.cargokit.bench.shipping;

import dev.cargokit.bench.http.Request;
import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.HttpClient;
import dev.cargokit.bench.load.Workload;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Clients that send requests from a source that they share.
///
/// @param requests asked by many threads at once
public record HttpWorkload(String name, URI server, Supplier<Request> requests) implements Workload {

    /// Requests drawn at random from these.
    public static HttpWorkload drawing(String name, URI server, List<Request> requests) {
        return new HttpWorkload(
                name, server, () -> requests.get(ThreadLocalRandom.current().nextInt(requests.size())));
    }

    @Override
    public Client client() {
        return new HttpClient(server.getPort(), requests);
    }
}
