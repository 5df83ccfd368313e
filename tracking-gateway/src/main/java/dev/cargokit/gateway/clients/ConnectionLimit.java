package dev.cargokit.gateway.clients;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;

/// A maximum of connections from one address, so that no client takes all that the server accepts. Trusted proxies,
/// which connect for many clients, have no limit.
final class ConnectionLimit {

    private final int maximum;
    private final TrustedProxies proxies;
    private final CountPerClient connections = new CountPerClient();

    ConnectionLimit(int maximum, TrustedProxies proxies) {
        this.maximum = maximum;
        this.proxies = proxies;
    }

    /// Closes the connection if it is one too many.
    void add(Channel connection) {
        if (connection.remoteAddress() instanceof InetSocketAddress peer) {
            var address = peer.getAddress().getHostAddress();
            int count = connections.increment(address);
            connection.closeFuture().addListener(_ -> connections.decrement(address));
            if (count > maximum && !proxies.contains(address)) {
                connection.close();
            }
        }
    }
}
