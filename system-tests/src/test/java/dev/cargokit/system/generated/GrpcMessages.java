package dev.cargokit.system.generated;

import dev.cargokit.system.wire.RawGrpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Calls of add-service with messages that a client of its contract may send, and with spoilt ones.
final class GrpcMessages implements AutoCloseable {

    private static final List<String> METHODS =
            List.of("pb.Add/Sum", "pb.Add/Concat", "grpc.health.v1.Health/Check", "pb.Add/NoSuch");
    private static final Set<Status.Code> REFUSALS = Set.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.NOT_FOUND,
            Status.Code.RESOURCE_EXHAUSTED,
            Status.Code.UNIMPLEMENTED,
            // What grpc-java says of bytes that are no message.
            Status.Code.UNKNOWN);

    private final RawGrpc grpc;

    GrpcMessages(int port) {
        grpc = new RawGrpc("127.0.0.1", port);
    }

    /// What was found to be wrong.
    List<String> send(RandomGenerator random, int count) {
        var findings = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            var method = METHODS.get(number % METHODS.size());
            var message = HexFormat.of().formatHex(Bytes.spoilt(message(random), random));
            try {
                grpc.call(method, message);
            } catch (StatusRuntimeException e) {
                if (!REFUSALS.contains(e.getStatus().getCode())) {
                    findings.add("gRPC " + method + " " + message + " <- " + e.getStatus());
                }
            }
        }
        return findings;
    }

    /// Two fields, both numbers or both texts.
    private static byte[] message(RandomGenerator random) {
        return random.nextBoolean()
                ? Bytes.joined((byte) 0x08, varint(number(random)), (byte) 0x10, varint(number(random)))
                : Bytes.joined((byte) 0x0a, text(random), (byte) 0x12, text(random));
    }

    private static long number(RandomGenerator random) {
        return Bytes.NUMBERS.get(random.nextInt(Bytes.NUMBERS.size()));
    }

    private static byte[] text(RandomGenerator random) {
        var bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return Bytes.joined((byte) bytes.length, bytes);
    }

    private static byte[] varint(long value) {
        var bytes = Bytes.joined();
        long rest = value;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            bytes = Bytes.joined(bytes, (byte) (rest & 0x7f | 0x80));
        }
        return Bytes.joined(bytes, (byte) rest);
    }

    @Override
    public void close() {
        grpc.close();
    }
}
