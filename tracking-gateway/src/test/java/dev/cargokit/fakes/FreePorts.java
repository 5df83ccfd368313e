package dev.cargokit.fakes;

import dev.cargokit.kit.test.UnusedPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Points the gateway at unused ports, where a test may start a [FakeService]. The timeouts of REST clients are long,
/// so that a busy machine does not look like an unavailable service.
public class FreePorts implements QuarkusTestResourceLifecycleManager {

    private static final List<String> SERVICES =
            List.of("booking", "routing", "handling", "web", "string", "add", "add-grpc", "profile", "user", "product");

    /// The services of which there are two.
    private static final List<String> TWICE = List.of("user", "add-grpc");

    @Override
    public Map<String, String> start() {
        var ports = UnusedPorts.draw(SERVICES.size() + TWICE.size()).iterator();
        var properties = new HashMap<String, String>();
        SERVICES.forEach(name -> properties.put("cargokit.addresses." + name, address(ports)));
        TWICE.forEach(name -> properties.merge(
                "cargokit.addresses." + name, address(ports), (one, other) -> String.join(",", one, other)));
        Stream.of("connect", "read")
                .forEach(what -> properties.put("quarkus.rest-client." + what + "-timeout", "30000"));
        return properties;
    }

    private static String address(Iterator<Integer> ports) {
        return "127.0.0.1:" + ports.next();
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
