package dev.cargokit.launcher.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One instance of a service, as the table declares it.
///
/// @param name     what status and logs call it; unique
/// @param context  what other services know it by; instances of one service share it
/// @param group    for `--only`
/// @param module   its Maven module, relative to the checkout; its instances share it, built and trained once
/// @param port     before the port offset
/// @param database the name of its database; empty when it stores nothing
/// @param heap     largest heap in MB
/// @param uses     other modules, besides service-kit, whose sources end up in it
/// @param extras   what it is told beyond what all are told
public record Service(
        String name,
        String context,
        String group,
        String module,
        int port,
        String database,
        int heap,
        List<String> uses,
        List<Extra> extras) {

    public Service {
        uses = List.copyOf(uses);
        extras = List.copyOf(extras);
    }

    public Service(String name, String context, String group, String module, int port, String database, int heap) {
        this(name, context, group, module, port, database, heap, List.of(), List.of());
    }

    Service using(String... modules) {
        return new Service(name, context, group, module, port, database, heap, List.of(modules), extras);
    }

    Service with(Extra... told) {
        return new Service(name, context, group, module, port, database, heap, uses, List.of(told));
    }

    /// This service so many times: named `user`, `user-2` and so on, on ports that follow each other.
    Stream<Service> times(int instances) {
        return IntStream.rangeClosed(1, instances)
                .mapToObj(number -> new Service(
                        number == 1 ? name : name + "-" + number,
                        context,
                        group,
                        module,
                        port + number - 1,
                        database,
                        heap,
                        uses,
                        extras));
    }

    public boolean stores() {
        return !database.isEmpty();
    }

    /// Every port it listens on, before the port offset.
    public List<Integer> ports() {
        return Stream.concat(Stream.of(port), furtherPorts().map(Extra.Port::port))
                .toList();
    }

    /// The ports besides that of HTTP.
    public Stream<Extra.Port> furtherPorts() {
        return extras.stream().filter(Extra.Port.class::isInstance).map(Extra.Port.class::cast);
    }

    /// The environment variable that tells the others where it is.
    String addressVariable() {
        return "CARGOKIT_ADDRESSES_" + context.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// The same for another port than that of HTTP.
    String addressVariable(Extra.Port port) {
        return addressVariable() + "_" + port.protocol().toUpperCase(Locale.ROOT);
    }
}
