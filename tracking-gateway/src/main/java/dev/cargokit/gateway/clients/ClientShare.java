package dev.cargokit.gateway.clients;

import io.netty.channel.Channel;

/// What one connection has of something that is limited per client. Used on the event loop of the connection only.
final class ClientShare {

    private final Channel connection;
    private final String client;
    private final CountPerClient all;
    private final boolean limited;
    private long count;

    /// @param limited whether the client can have too much
    ClientShare(Channel connection, String client, CountPerClient all, boolean limited) {
        this.connection = connection;
        this.client = client;
        this.all = all;
        this.limited = limited;
        connection.closeFuture().addListener(_ -> clearLater());
    }

    /// A connection that is closed already gets nothing.
    void add(long more) {
        if (more != 0 && connection.isOpen()) {
            count += more;
            all.add(client, more);
        }
    }

    /// Whether the client has too much, on all its connections together.
    boolean isExceeded() {
        return limited && all.isExceeded(client);
    }

    void remove(long less) {
        long removed = Math.min(less, count);
        if (removed != 0) {
            count -= removed;
            all.add(client, -removed);
        }
    }

    void set(long now) {
        add(now - count);
    }

    void clear() {
        remove(count);
    }

    /// Not before the handlers of the connection know of its end, since until then they take memory.
    private void clearLater() {
        if (count > 0) {
            connection.eventLoop().execute(this::clear);
        }
    }
}
