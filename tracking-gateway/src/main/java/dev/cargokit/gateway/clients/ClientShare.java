package dev.cargokit.gateway.clients;

import io.netty.channel.Channel;

/// What one connection has of something that is limited per client. Used on the event loop of the connection only.
final class ClientShare {

    private final Channel connection;
    private final String client;
    private final CountPerClient all;
    private final int maximum;
    private int count;

    /// @param maximum of all connections of the client together
    ClientShare(Channel connection, String client, CountPerClient all, int maximum) {
        this.connection = connection;
        this.client = client;
        this.all = all;
        this.maximum = maximum;
        connection.closeFuture().addListener(_ -> clear());
    }

    /// Closes the connection if that is too much. One that is closed already has nothing.
    void add(int more) {
        if (!connection.isOpen()) {
            return;
        }
        count += more;
        if (all.add(client, more) > maximum) {
            // From the front of the pipeline: the handler of HTTP/2 would first wait for the responses.
            connection.pipeline().firstContext().close();
        }
    }

    void remove(int less) {
        int removed = Math.min(less, count);
        count -= removed;
        all.add(client, -removed);
    }

    void clear() {
        remove(count);
    }
}
