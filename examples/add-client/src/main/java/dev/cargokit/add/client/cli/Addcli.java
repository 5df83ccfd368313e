package dev.cargokit.add.client.cli;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.AddRefused;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import java.io.PrintStream;
import java.util.function.Function;
import java.util.logging.LogManager;

/// Prints `1 + 2 = 3` or `"foo" + "bar" = "foobar"`; errors go to the error stream, as `error: …`, with exit
/// code 1.
public final class Addcli {

    static final String USAGE = """
            usage: addcli [--http|--grpc|--thrift|--jsonrpc HOST:PORT] [--method sum|concat] A B
                   for Thrift also [--thrift-protocol binary|compact|json] [--thrift-framed]
            """;

    private Addcli() {}

    public static void main(String[] args) {
        // Libraries must not write to the output.
        LogManager.getLogManager().reset();
        System.exit(run(System.out, System.err, args));
    }

    /// The exit code.
    public static int run(PrintStream out, PrintStream err, String... args) {
        try {
            var arguments = Arguments.of(args);
            if (arguments.operands().size() != 2) {
                err.print(USAGE);
                return 1;
            }
            out.println(line(arguments));
            return 0;
        } catch (IllegalArgumentException | AddRefused | CallFailed e) {
            err.println("error: " + e.getMessage());
            return 1;
        }
    }

    private static String line(Arguments arguments) {
        var a = arguments.operands().getFirst();
        var b = arguments.operands().getLast();
        // Parse the operands before a connection is opened.
        var calculation = switch (arguments.method()) {
            case "sum" -> sum(integer(a), integer(b));
            case "concat" -> concat(a, b);
            default -> throw new IllegalArgumentException("invalid method " + Quoted.text(arguments.method()));
        };
        try (var client = client(arguments)) {
            return calculation.apply(client);
        }
    }

    private static Function<AddClient, String> sum(long a, long b) {
        return client -> "%d + %d = %d".formatted(a, b, client.sum(a, b));
    }

    private static Function<AddClient, String> concat(String a, String b) {
        return client -> "%s + %s = %s".formatted(Quoted.text(a), Quoted.text(b), Quoted.text(client.concat(a, b)));
    }

    private static AddClient client(Arguments arguments) {
        var settings = ClientSettings.STANDARD.with(arguments.thrift());
        var target = arguments.target().orElseThrow(() -> new IllegalArgumentException("no remote address specified"));
        return switch (target.kind()) {
            case HTTP -> AddClient.http(target.address(), settings);
            case GRPC -> AddClient.grpc(target.address(), settings);
            case JSONRPC -> AddClient.jsonRpc(target.address(), settings);
            case THRIFT -> AddClient.thrift(target.address(), settings);
        };
    }

    private static long integer(String operand) {
        try {
            return Long.parseLong(operand);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("not an integer of 64 bits: " + Quoted.text(operand));
        }
    }
}
