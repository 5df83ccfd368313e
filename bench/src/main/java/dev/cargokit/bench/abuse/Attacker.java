package dev.cargokit.bench.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A hostile client, or several. It opens a connection again when it loses one, until it is closed.
public final class Attacker implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final URI target;
    private final Attack attack;

    public Attacker(URI target, Attack attack, Origin origin) {
        this.target = target;
        this.attack = attack;
        for (int i = 0; i < origin.connections(); i++) {
            var address = origin.address(i);
            threads.submit(() -> {
                run(address);
                return null;
            });
        }
    }

    private void run(String address) throws InterruptedException {
        do {
            var connection = new Socket();
            connections.add(connection);
            try (connection) {
                connection.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
                attack(connection);
            } catch (IOException lost) {
                // Another one, then.
            } finally {
                connections.remove(connection);
            }
        } while (!pause());
    }

    private void attack(Socket connection) throws IOException, InterruptedException {
        if (!attack.reads()) {
            connection.setReceiveBufferSize(1);
        }
        connection.connect(new InetSocketAddress(target.getHost(), target.getPort()));
        if (attack.reads()) {
            threads.submit(() -> connection.getInputStream().transferTo(OutputStream.nullOutputStream()));
        }
        connection.getOutputStream().write(attack.opening());
        while (!pause()) {
            connection.getOutputStream().write(attack.repeated());
        }
    }

    /// @return whether it has been closed
    private boolean pause() throws InterruptedException {
        return closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        for (var connection : connections) {
            try {
                connection.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
        threads.close();
    }
}
