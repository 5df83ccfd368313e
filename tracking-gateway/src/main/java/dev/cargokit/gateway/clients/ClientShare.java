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
        connection.closeFuture().addListener(_ -> clearLater());
    }

    /// A connection that is closed already gets nothing.
    void add(int more) {
        if (connection.isOpen()) {
            count += more;
            all.add(client, more);
        }
    }

    /// Whether the client has too much, on all its connections together.
    boolean isExceeded() {
        return all.add(client, 0) > maximum;
    }

    void remove(int less) {
        int removed = Math.min(less, count);
        count -= removed;
        all.add(client, -removed);
    }

    void clear() {
        remove(count);
    }

    /// Not before the handlers of the connection know of its end, since until then they take memory. A connection that
    /// was rejected has no event loop.
    private void clearLater() {
        if (count > 0) {
            connection.eventLoop().execute(this::clear);
        }
    }
}
