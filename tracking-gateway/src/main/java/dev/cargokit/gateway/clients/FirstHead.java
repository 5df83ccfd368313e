package dev.cargokit.gateway.clients;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Hangs up on a client whose first request's head is not whole in time, silent or byte by byte ("slow
/// loris"). From then on it is out of the way. A TLS handshake has a limit of its own.
final class FirstHead extends ChannelInboundHandlerAdapter {

    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final byte TLS_HANDSHAKE = 22;

    private final Duration patience;
    private Future<?> deadline;
    private boolean begun;
    private int matched;

    FirstHead(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        deadline = context.executor().schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        deadline.cancel(false);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        boolean whole = message instanceof ByteBuf bytes && isWhole(bytes);
        context.fireChannelRead(message);
        if (whole && !context.isRemoved()) {
            context.pipeline().remove(this);
        }
    }

    /// HTTP/1.1 ends a head with an empty line, HTTP/2 its preface (RFC 9113, section 3.4).
    private boolean isWhole(ByteBuf bytes) {
        for (int i = bytes.readerIndex(); i < bytes.writerIndex(); i++) {
            byte next = bytes.getByte(i);
            if (!begun && next == TLS_HANDSHAKE) {
                return true;
            }
            begun = true;
            matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
            if (matched == END.length) {
                return true;
            }
        }
        return false;
    }
}
