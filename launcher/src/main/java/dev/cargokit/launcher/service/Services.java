package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of the system's services.
public final class Services {

    public static final String SHIPPING = "shipping";

    /// The service at the edge.
    public static final String GATEWAY = "gateway";

    /// The pages.
    public static final String WEB = "web";

    private static final String EXAMPLES = "examples";

    /// A string-service in front of the others. Only `--only proxy` starts it.
    private static final String PROXY = "proxy";

    private static final Map<String, Integer> INSTANCES = Map.of("string", 3, "user", 3, "product", 3);

    private static final List<Service> ALL = Stream.of(
                    Service.of("booking", SHIPPING, "booking-service", 8101)
                            .heap(96)
                            .storing(),
                    Service.of("routing", SHIPPING, "routing-service", 8102)
                            .heap(96)
                            .storing(),
                    Service.of("handling", SHIPPING, "handling-service", 8103)
                            .heap(96)
                            .storing(),
                    Service.of(GATEWAY, SHIPPING, "tracking-gateway", 8080).heap(128),
                    Service.of(WEB, SHIPPING, "shipping-web", 8090),
                    Service.of("string", EXAMPLES, "examples/string-service", 8201)
                            .heap(32),
                    Service.of("string-proxy", PROXY, "examples/string-service", 8204)
                            .heap(32)
                            .with("STRING_PROXY", "string-service"),
                    Service.of("add", EXAMPLES, "examples/add-service", 8211)
                            .heap(48)
                            .listening(new Endpoint("ADD_GRPC_PORT", "gRPC", 8212))
                            .listening(new Endpoint("ADD_THRIFT_PORT", "Thrift", 8213)),
                    Service.of("profile", EXAMPLES, "examples/profile-service", 8221)
                            .storing(),
                    Service.of("user", EXAMPLES, "examples/user-service", 8231).heap(32),
                    Service.of("product", EXAMPLES, "examples/product-service", 8241)
                            .heap(32),
                    Service.of("patterns", EXAMPLES, "examples/patterns-service", 8251)
                            .heap(48))
            .flatMap(service -> service.instances(INSTANCES.getOrDefault(service.name(), 1)))
            .toList();

    private Services() {}

    /// Every service, also the proxy.
    public static List<Service> all() {
        return ALL;
    }

    /// Those of one group; for an empty text, all but the proxy.
    public static List<Service> inGroup(String group) {
        var members = ALL.stream()
                .filter(service -> group.isEmpty()
                        ? !service.group().equals(PROXY)
                        : service.group().equals(group))
                .toList();
        if (members.isEmpty()) {
            var groups = ALL.stream().map(Service::group).distinct().collect(Collectors.joining(", "));
            throw new LaunchFailure("There is no group " + group + "; there is: " + groups + ".");
        }
        return members;
    }

    public static Service named(String name) {
        return ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("There is no service " + name + "; there is: "
                        + ALL.stream().map(Service::name).collect(Collectors.joining(", ")) + "."));
    }

    /// The addresses of each service, as environment variables; instances are separated by commas.
    public static Map<String, String> addresses(int portOffset) {
        var addresses = new TreeMap<String, String>();
        for (Service service : ALL) {
            for (Endpoint endpoint : service.endpoints()) {
                addresses.merge(
                        service.addressVariable(endpoint),
                        "127.0.0.1:" + (endpoint.port() + portOffset),
                        (some, further) -> some + "," + further);
            }
        }
        return addresses;
    }
}
