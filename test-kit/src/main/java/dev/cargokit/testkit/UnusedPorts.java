package dev.cargokit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Ports on which nobody listens, for what has to be told its port, or for what a test starts later or never. They lie
/// below those that systems hand out by themselves (from 32768 on Linux, from 49152 elsewhere): nobody who asks for any
/// port, and no connection going out, is given one of them before the test has begun to use it. Nor are they among
/// those
/// where tests start whole systems.
public final class UnusedPorts {

    private static final int FIRST = 11_000;
    private static final int LAST = 17_999;
    private static final int TRIES = 1_000;

    private UnusedPorts() {}

    public static int one() {
        return draw(1).getFirst();
    }

    /// So many different ones.
    public static List<Integer> draw(int number) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int tries = 0; held.size() < number && tries < TRIES; tries++) {
                held(ThreadLocalRandom.current().nextInt(FIRST, LAST + 1)).ifPresent(held::add);
            }
            if (held.size() < number) {
                throw new IllegalStateException("no " + number + " unused ports from " + FIRST + " to " + LAST);
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            held.forEach(UnusedPorts::release);
        }
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
