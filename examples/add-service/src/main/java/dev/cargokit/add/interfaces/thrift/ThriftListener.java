package dev.cargokit.add.interfaces.thrift;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.thrift.transport.TServerSocket;
import org.apache.thrift.transport.TTransportException;

/// Accepts connections and keeps those that are open.
final class ThriftListener extends TServerSocket {

    private final ThriftConfig config;
    private final Set<ThriftConnection> open = ConcurrentHashMap.newKeySet();

    ThriftListener(ThriftConfig config) throws TTransportException {
        super(new InetSocketAddress(config.host(), config.port()));
        this.config = config;
    }

    @Override
    public ThriftConnection accept() throws TTransportException {
        var connection = new ThriftConnection(super.accept().getSocket(), config, open::remove);
        open.add(connection);
        return connection;
    }

    Set<ThriftConnection> open() {
        return open;
    }
}
