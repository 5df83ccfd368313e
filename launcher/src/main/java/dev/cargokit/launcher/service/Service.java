package dev.cargokit.launcher.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One instance of a service.
///
/// @param name      in status and logs; unique
/// @param module    its Maven module, relative to the checkout; its instances share it, built and trained once
/// @param endpoints where it listens, HTTP first
/// @param group     for `--only`
/// @param heap      maximum heap in MB
/// @param stores    whether it has a database
/// @param variables environment variables that only this service gets
public record Service(
        String name,
        String module,
        List<Endpoint> endpoints,
        String group,
        int heap,
        boolean stores,
        Map<String, String> variables) {

    private static final int HEAP = 64;

    public Service {
        endpoints = List.copyOf(endpoints);
        variables = Map.copyOf(variables);
    }

    /// A service with HTTP only, without a database.
    public static Service of(String name, String group, String module, int port) {
        return new Service(name, module, List.of(Endpoint.http(port)), group, HEAP, false, Map.of());
    }

    public Service inGroup(String other) {
        return new Service(name, module, endpoints, other, heap, stores, variables);
    }

    public Service heap(int megabytes) {
        return new Service(name, module, endpoints, group, megabytes, stores, variables);
    }

    Service storing() {
        return new Service(name, module, endpoints, group, heap, true, variables);
    }

    /// With one more port.
    public Service listening(Endpoint further) {
        var all = Stream.concat(endpoints.stream(), Stream.of(further)).toList();
        return new Service(name, module, all, group, heap, stores, variables);
    }

    Service with(String variable, String value) {
        return new Service(name, module, endpoints, group, heap, stores, Map.of(variable, value));
    }

    /// Instances of this service: named `user`, `user-2` and so on, on consecutive ports.
    Stream<Service> instances(int count) {
        return IntStream.range(0, count).mapToObj(this::instance);
    }

    private Service instance(int index) {
        var shifted = endpoints.stream().map(endpoint -> endpoint.next(index)).toList();
        return new Service(
                index == 0 ? name : name + "-" + (index + 1), module, shifted, group, heap, stores, variables);
    }

    /// The name by which other services find it; the instances of one service share it.
    public String context() {
        return name.replaceFirst("-\\d+$", "");
    }

    public String database() {
        return context();
    }

    /// The port of HTTP, before the port offset.
    public int port() {
        return endpoints.getFirst().port();
    }

    /// Every port it listens on, before the port offset.
    public List<Integer> ports() {
        return Stream.concat(endpoints.stream().map(Endpoint::port), Stream.of(Endpoint.management(port())))
                .toList();
    }

    /// The endpoints besides HTTP.
    public List<Endpoint> furtherEndpoints() {
        return endpoints.subList(1, endpoints.size());
    }

    /// The environment variable by which the others find an endpoint.
    String addressVariable(Endpoint endpoint) {
        var variable =
                "CARGOKIT_ADDRESSES_" + context().toUpperCase(Locale.ROOT).replace('-', '_');
        return endpoint.equals(endpoints.getFirst())
                ? variable
                : variable + "_" + endpoint.protocol().toUpperCase(Locale.ROOT);
    }
}
