package dev.cargokit.gateway.clients;

import io.netty.channel.Channel;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Stream;
import io.vertx.core.net.impl.VertxHandler;

/// Counts the open requests of a connection. A request is open until its response has been sent to the last byte, and
/// takes memory here: also where it waits behind others on its connection (pipelining), and where the client does not
/// read. [HeaderReadTimeout] closes the connections of a client that has too many.
final class OpenRequests {

    private OpenRequests() {}

    /// To be called with the first request of a connection, on its event loop.
    static void count(Channel connection, HeaderReadTimeout timeout) {
        var open = timeout.shares().open();
        open.add(1);
        var pipeline = connection.pipeline();
        var http2 = pipeline.get(Http2ConnectionHandler.class);
        if (http2 == null) {
            var next = pipeline.context(VertxHandler.class).name();
            pipeline.addBefore(next, null, new PipelinedRequests(timeout));
        } else {
            limitHeaderTable(http2);
            http2.connection().addListener(new Http2ConnectionAdapter() {
                @Override
                public void onStreamActive(Http2Stream stream) {
                    open.add(1);
                    limitHeaderTable(http2);
                }

                @Override
                public void onStreamClosed(Http2Stream stream) {
                    open.remove(1);
                }
            });
        }
    }

    /// A client allows the server's encoder a table of up to 4 GB (`SETTINGS_HEADER_TABLE_SIZE`), which Netty would
    /// fill. An encoder may use less (RFC 7541, section 4.2).
    private static void limitHeaderTable(Http2ConnectionHandler http2) {
        try {
            var encoder = http2.encoder().configuration().headersConfiguration();
            if (encoder.maxHeaderTableSize() > Http2CodecUtil.DEFAULT_HEADER_TABLE_SIZE) {
                encoder.maxHeaderTableSize(Http2CodecUtil.DEFAULT_HEADER_TABLE_SIZE);
            }
        } catch (Http2Exception e) {
            throw new IllegalStateException("every encoder may have the default size", e);
        }
    }
}
