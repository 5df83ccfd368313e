package dev.cargokit.web;

import dev.cargokit.kit.test.UnusedPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each service an unused port, where a test may start a [StubService]; routing has a second instance that never
/// starts. The timeouts are long, so that a busy machine does not look like a service that is down.
public class StubAddresses implements QuarkusTestResourceLifecycleManager {

    private static final List<String> CLIENTS = List.of("booking", "routing", "handling", "tracking", "gateway");

    @Override
    public Map<String, String> start() {
        var ports = UnusedPorts.draw(5).iterator();
        var properties = new HashMap<String, String>();
        for (String service : List.of("booking", "routing", "handling", "gateway")) {
            properties.put("cargokit.addresses." + service, "127.0.0.1:" + ports.next());
        }
        properties.merge(
                "cargokit.addresses.routing",
                "127.0.0.1:" + ports.next(),
                (stub, dead) -> String.join(",", stub, dead));
        for (String client : CLIENTS) {
            properties.put("quarkus.rest-client." + client + ".connect-timeout", "30000");
            properties.put("quarkus.rest-client." + client + ".read-timeout", "30000");
        }
        properties.put("cargokit.limits.whole-request", "5s");
        return properties;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
