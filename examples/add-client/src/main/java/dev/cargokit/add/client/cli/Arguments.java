package dev.cargokit.add.client.cli;

import dev.cargokit.add.client.Address;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parsed command line.
record Arguments(Optional<Target> target, String method, ThriftEncoding thrift, List<String> operands) {

    enum Kind {
        HTTP,
        GRPC,
        JSONRPC,
        THRIFT
    }

    record Target(Kind kind, Address address) {}

    /// Parses `--option value`, `--option=value` and operands. After `--` there are only operands, and a single
    /// dash begins a negative number. The last of several addresses counts.
    ///
    /// @throws IllegalArgumentException if an option is unknown or its value is invalid
    static Arguments of(String... args) {
        Optional<Target> target = Optional.empty();
        String method = "sum";
        Protocol protocol = Protocol.BINARY;
        boolean framed = false;
        var operands = new ArrayList<String>();
        Iterator<String> rest = Arrays.asList(args).iterator();
        while (rest.hasNext()) {
            var arg = rest.next();
            if (arg.equals("--")) {
                rest.forEachRemaining(operands::add);
            } else if (!arg.startsWith("--")) {
                operands.add(arg);
            } else {
                var option = arg.split("=", 2);
                switch (option[0]) {
                    case "--http", "--grpc", "--thrift", "--jsonrpc" ->
                        target = Optional.of(new Target(
                                Kind.valueOf(option[0].substring(2).toUpperCase(Locale.ROOT)),
                                Address.of(value(option, rest))));
                    case "--method" -> method = value(option, rest);
                    case "--thrift-protocol" -> protocol = protocol(value(option, rest));
                    case "--thrift-framed" -> framed = true;
                    default -> throw new IllegalArgumentException("unknown option " + option[0]);
                }
            }
        }
        return new Arguments(target, method, new ThriftEncoding(protocol, framed), List.copyOf(operands));
    }

    private static String value(String[] option, Iterator<String> rest) {
        if (option.length == 2) {
            return option[1];
        }
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option[0] + " needs a value");
        }
        return rest.next();
    }

    private static Protocol protocol(String name) {
        return Arrays.stream(Protocol.values())
                .filter(protocol -> protocol.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("invalid Thrift protocol " + name));
    }
}
