package dev.cargokit.add.client;

import dev.cargokit.add.wire.thrift.AddService.Client;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransportException;

/// Open connections that wait for their next call. A connection that failed takes the waiting ones with it: the
/// service was probably started anew, and each of them would cost an attempt.
final class ThriftConnections implements AutoCloseable {

    private static final int MOST_IDLE = 16;
    private static final int LONGEST_MESSAGE = 64 * 1024;
    private static final int DEEPEST = 64;

    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(MOST_IDLE);
    private final Address address;
    private final ClientSettings settings;

    ThriftConnections(Address address, ClientSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    Connection take() throws TTransportException {
        var waiting = idle.poll();
        return waiting == null ? open() : waiting;
    }

    void giveBack(Connection connection) {
        if (!idle.offer(connection)) {
            connection.close();
        }
    }

    void drop(Connection broken) {
        broken.close();
        close();
    }

    private Connection open() throws TTransportException {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        var limits = new TConfiguration(LONGEST_MESSAGE, LONGEST_MESSAGE, DEEPEST);
        var socket = new TSocket(limits, address.host(), address.port(), timeout, timeout);
        socket.open();
        return new Connection(socket, new Client(settings.thrift().over(socket, LONGEST_MESSAGE)));
    }

    @Override
    public void close() {
        for (var waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            waiting.close();
        }
    }

    record Connection(TSocket socket, Client client) {
        void close() {
            socket.close();
        }
    }
}
