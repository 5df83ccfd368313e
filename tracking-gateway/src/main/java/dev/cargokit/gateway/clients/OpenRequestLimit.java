package dev.cargokit.gateway.clients;

import io.netty.channel.Channel;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Stream;
import io.vertx.core.net.impl.VertxHandler;
import java.net.InetSocketAddress;

/// A maximum of open requests from one address, on all its connections together. A request is open until its response
/// has been sent to the last byte, and takes memory here: also where it waits behind others on its connection
/// (pipelining), and where the client does not read. A client that has more loses the connection. Trusted proxies have
/// no limit, since they send for many clients.
final class OpenRequestLimit {

    private final int maximum;
    private final TrustedProxies proxies;
    private final CountPerClient requests = new CountPerClient();

    OpenRequestLimit(int maximum, TrustedProxies proxies) {
        this.maximum = maximum;
        this.proxies = proxies;
    }

    /// To be called with the first request of a connection, on its event loop.
    void watch(Channel connection, HeaderReadTimeout timeout) {
        if (connection.remoteAddress() instanceof InetSocketAddress peer) {
            var address = peer.getAddress().getHostAddress();
            int limit = proxies.contains(address) ? Integer.MAX_VALUE : maximum;
            watch(connection, timeout, new ClientShare(connection, address, requests, limit));
        }
    }

    private static void watch(Channel connection, HeaderReadTimeout timeout, ClientShare open) {
        open.add(1);
        var pipeline = connection.pipeline();
        var http2 = pipeline.get(Http2ConnectionHandler.class);
        if (http2 == null) {
            var next = pipeline.context(VertxHandler.class).name();
            pipeline.addBefore(next, null, new PipelinedRequests(open, timeout));
        } else {
            http2.connection().addListener(new Http2ConnectionAdapter() {
                @Override
                public void onStreamActive(Http2Stream stream) {
                    open.add(1);
                }

                @Override
                public void onStreamClosed(Http2Stream stream) {
                    open.remove(1);
                }
            });
        }
    }
}
