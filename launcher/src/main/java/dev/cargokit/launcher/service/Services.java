package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.LaunchFailure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of the system, and questions to it.
public final class Services {

    private static final String SHIPPING = "shipping";

    private static final List<Service> ALL = List.of(
            service("booking", SHIPPING, "booking-service", 8101, "booking", 96),
            service("routing", SHIPPING, "routing-service", 8102, "routing", 96),
            service("handling", SHIPPING, "handling-service", 8103, "handling", 96),
            service("gateway", SHIPPING, "tracking-gateway", 8080, "", 64));

    private Services() {}

    public static List<Service> all() {
        return ALL;
    }

    /// Those of one group; all when the group is the empty text.
    public static List<Service> inGroup(String group) {
        var members = ALL.stream()
                .filter(service -> group.isEmpty() || service.group().equals(group))
                .toList();
        if (members.isEmpty()) {
            throw new LaunchFailure("There is no group " + group + "; there is: "
                    + ALL.stream().map(Service::group).distinct().collect(Collectors.joining(", ")) + ".");
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

    /// Where each service is, as environment variables; instances of one service are parted by commas.
    static Map<String, String> addresses(int portOffset) {
        return ALL.stream()
                .collect(Collectors.toMap(
                        Service::addressVariable,
                        service -> "127.0.0.1:" + (service.port() + portOffset),
                        (one, other) -> one + "," + other));
    }

    private static Service service(String name, String group, String module, int port, String database, int heap) {
        return new Service(name, name, group, module, port, database, heap);
    }
}
