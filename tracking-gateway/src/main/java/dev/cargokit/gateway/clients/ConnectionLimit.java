package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;

/// A maximum of connections from one address, so that no client takes all that the server accepts. Trusted proxies,
/// which connect for many clients, have no limit.
@Sharable
final class ConnectionLimit extends ChannelInboundHandlerAdapter {

    private final CountPerClient connections;
    private final TrustedProxies proxies;

    ConnectionLimit(CountPerClient connections, TrustedProxies proxies) {
        this.connections = connections;
        this.proxies = proxies;
    }

    /// Closes the connection if it is one too many. Before this, it has no event loop and cannot be closed.
    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (context.channel().remoteAddress() instanceof InetSocketAddress peer) {
            var address = peer.getAddress().getHostAddress();
            connections.add(address, 1);
            context.channel().closeFuture().addListener(_ -> connections.add(address, -1));
            if (connections.isExceeded(address) && !proxies.contains(address)) {
                context.close();
                return;
            }
        }
        context.fireChannelActive();
    }
}
