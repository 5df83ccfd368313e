package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of the system, and questions to it.
public final class Services {

    public static final String SHIPPING = "shipping";

    /// Where everything comes in.
    public static final String GATEWAY = "gateway";

    private static final String LOOPBACK = "127.0.0.1:";
    private static final String EXAMPLES = "examples";
    private static final String PROXY = "proxy";

    /// Started only when they are asked for by name.
    private static final Set<String> ON_DEMAND = Set.of(PROXY);

    private static final Set<String> SMALL = Set.of(EXAMPLES, PROXY);

    private static final List<Service> ALL = Stream.of(
                    service("booking", SHIPPING, "booking-service", 8101, "booking", 96),
                    service("routing", SHIPPING, "routing-service", 8102, "routing", 96),
                    service("handling", SHIPPING, "handling-service", 8103, "handling", 96),
                    service(GATEWAY, SHIPPING, "tracking-gateway", 8080, "", 64).using("examples/add-contract"),
                    service("string", EXAMPLES, "examples/string-service", 8201, "", 32),
                    service("string-proxy", PROXY, "examples/string-service", 8204, "", 32)
                            .with(new Extra.Neighbours("STRING_PROXY", "string")),
                    service("add", EXAMPLES, "examples/add-service", 8211, "", 48)
                            .using("examples/add-contract")
                            .with(
                                    new Extra.Port("ADD_GRPC_PORT", "gRPC", 8212),
                                    new Extra.Port("ADD_THRIFT_PORT", "Thrift", 8213)),
                    service("profile", EXAMPLES, "examples/profile-service", 8221, "profile", 64),
                    service("user", EXAMPLES, "examples/user-service", 8231, "", 32),
                    service("product", EXAMPLES, "examples/product-service", 8241, "", 32))
            .flatMap(instances(Map.of("string", 3, "user", 3, "product", 3)))
            .toList();

    private Services() {}

    /// Every service, also those that are started only on demand.
    public static List<Service> all() {
        return ALL;
    }

    /// Those of one group; when that is the empty text, all that are not only for those who ask.
    public static List<Service> inGroup(String group) {
        var members = ALL.stream()
                .filter(service -> group.isEmpty() ? !ON_DEMAND.contains(service.group()) : isIn(service, group))
                .toList();
        if (members.isEmpty()) {
            throw new LaunchFailure("There is no group " + group + "; there is: " + groups() + ".");
        }
        return members;
    }

    /// Whether it is one of the many that share the machine with the shipping system.
    static boolean isSmall(Service service) {
        return SMALL.contains(service.group());
    }

    public static Service named(String name) {
        return ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("There is no service " + name + "; there is: "
                        + ALL.stream().map(Service::name).collect(Collectors.joining(", ")) + "."));
    }

    /// Where each service is, as environment variables; instances of one service are parted by commas.
    static Map<String, String> addresses(int portOffset) {
        var addresses = ALL.stream().collect(Collectors.groupingBy(Service::addressVariable)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> addresses(entry.getValue(), portOffset)));
        ALL.forEach(service -> service.furtherPorts()
                .forEach(port -> addresses.merge(
                        service.addressVariable(port),
                        LOOPBACK + (port.port() + portOffset),
                        (some, one) -> some + "," + one)));
        return addresses;
    }

    /// Where the instances of a service are, parted by commas.
    static String addresses(String context, int portOffset) {
        return addresses(
                ALL.stream()
                        .filter(service -> service.context().equals(context))
                        .toList(),
                portOffset);
    }

    private static String addresses(List<Service> instances, int portOffset) {
        return instances.stream()
                .map(service -> LOOPBACK + (service.port() + portOffset))
                .collect(Collectors.joining(","));
    }

    private static boolean isIn(Service service, String group) {
        return service.group().equals(group);
    }

    private static String groups() {
        return ALL.stream().map(Service::group).distinct().collect(Collectors.joining(", "));
    }

    private static Function<Service, Stream<Service>> instances(Map<String, Integer> numbers) {
        return service -> service.times(numbers.getOrDefault(service.name(), 1));
    }

    private static Service service(String name, String group, String module, int port, String database, int heap) {
        return new Service(name, name, group, module, port, database, heap);
    }
}
