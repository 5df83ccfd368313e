package dev.cargokit.bench.http;

import dev.cargokit.bench.load.Client;
import dev.cargokit.bench.load.Scenario;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;

/// Requests to one server on this machine.
///
/// @param requests the next request; called by all clients concurrently
public record HttpScenario(String name, int port, Supplier<ClassicHttpRequest> requests) implements Scenario {

    /// The same request again and again.
    public static HttpScenario repeating(String name, int port, ClassicHttpRequest request) {
        return new HttpScenario(name, port, () -> request);
    }

    public static HttpScenario random(String name, int port, List<ClassicHttpRequest> requests) {
        return new HttpScenario(
                name, port, () -> requests.get(ThreadLocalRandom.current().nextInt(requests.size())));
    }

    @Override
    public Client client() {
        return new KeepAliveClient(port, requests);
    }
}
