package dev.cargokit.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Ports on which nothing listens, for servers that are started later or never. They lie below the ephemeral ports
/// (from 32768 on Linux, from 49152 elsewhere), so that no outgoing connection takes one in the meantime, and outside
/// of the ranges where system tests start whole systems. Their thousands are odd: the management port of each, 1,000
/// above, is nobody else's.
public final class UnusedPorts {

    private static final int FIRST = 11_000;
    private static final int THOUSANDS = 3;
    private static final int TRIES = 1_000;

    private UnusedPorts() {}

    public static int one() {
        return draw(1).getFirst();
    }

    /// Different ones.
    public static List<Integer> draw(int number) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int tries = 0; held.size() < number && tries < TRIES; tries++) {
                held(candidate()).ifPresent(held::add);
            }
            if (held.size() < number) {
                throw new IllegalStateException("no " + number + " unused ports from " + FIRST);
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            held.forEach(UnusedPorts::release);
        }
    }

    private static int candidate() {
        var random = ThreadLocalRandom.current();
        return FIRST + 2_000 * random.nextInt(THOUSANDS) + random.nextInt(1_000);
    }

    private static Optional<ServerSocket> held(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
