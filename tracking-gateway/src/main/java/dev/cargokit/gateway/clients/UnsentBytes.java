package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2ConnectionHandler;

/// Closes a connection when its client leaves too much unread. A response that is forwarded waits at its service, but
/// what the gateway writes itself, as it does with PING frames in response to others, waits here.
///
/// Over HTTP/2 nothing more is read meanwhile either. Over HTTP/1.1, Vert.x decides when to read.
final class UnsentBytes extends ChannelDuplexHandler {

    private final ClientShare unsent;

    UnsentBytes(ClientShare unsent) {
        this.unsent = unsent;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        context.flush();
        count(context);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        count(context);
        if (context.pipeline().get(Http2ConnectionHandler.class) != null) {
            context.channel().config().setAutoRead(context.channel().isWritable());
        }
        context.fireChannelWritabilityChanged();
    }

    /// As long as the connection is writable, it is less than what each may have.
    private void count(ChannelHandlerContext context) {
        var waiting = context.channel().unsafe().outboundBuffer();
        boolean full = waiting != null && !context.channel().isWritable();
        unsent.set(full ? waiting.totalPendingWriteBytes() : 0);
        if (full && unsent.isExceeded()) {
            context.close();
        }
    }
}
