package dev.cargokit.add.client;

import dev.cargokit.add.wire.thrift.AddService.Client;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransportException;

/// A pool of open connections. A broken connection empties it: the service has probably restarted, and each of the
/// others would cost an attempt.
final class ThriftConnectionPool implements AutoCloseable {

    private static final int MAXIMUM_IDLE = 16;
    private static final int MAXIMUM_MESSAGE_SIZE = 64 * 1024;
    private static final int MAXIMUM_DEPTH = 64;

    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(MAXIMUM_IDLE);
    private final Address address;
    private final ClientSettings settings;

    ThriftConnectionPool(Address address, ClientSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    Connection acquire() throws TTransportException {
        var connection = idle.poll();
        return connection == null ? open() : connection;
    }

    void release(Connection connection) {
        if (!idle.offer(connection)) {
            connection.close();
        }
    }

    void discard(Connection broken) {
        broken.close();
        close();
    }

    private Connection open() throws TTransportException {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        var limits = new TConfiguration(MAXIMUM_MESSAGE_SIZE, MAXIMUM_MESSAGE_SIZE, MAXIMUM_DEPTH);
        var socket = new TSocket(limits, address.host(), address.port(), timeout, timeout);
        socket.open();
        var transport = settings.thrift().transportFactory(MAXIMUM_MESSAGE_SIZE).getTransport(socket);
        var protocol = settings.thrift().protocolFactory(MAXIMUM_MESSAGE_SIZE).getProtocol(transport);
        return new Connection(socket, new Client(protocol));
    }

    @Override
    public void close() {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    record Connection(TSocket socket, Client client) {
        void close() {
            socket.close();
        }
    }
}
