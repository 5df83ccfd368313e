package dev.cargokit.gateway.clients;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Closes the connection of a client that does not send the whole head of a request in time, whether it is silent or
/// sends byte by byte ("slow loris"). The time for the first head starts with the connection, TLS handshake included,
/// that for each further one with its first byte. It does not parse: [ReceivedHeaders] reports each whole head.
///
/// Over HTTP/2, what arrives between requests need not be a head. There it counts as idleness, so that a client cannot
/// keep a connection by PING frames alone.
///
/// Meanwhile the bytes of a head, or of the trailers of a body, take a multiple of their size as header fields. There
/// is a maximum of them per client, too.
final class HeaderReadTimeout extends ChannelInboundHandlerAdapter {

    private final Duration timeout;
    private final Duration idleTimeout;
    private final ClientShares shares;

    /// A response may end on another thread, and after the next head has arrived.
    private final AtomicInteger inFlight = new AtomicInteger();

    private int heads;
    private boolean parsed;
    private Future<?> timer;

    HeaderReadTimeout(Duration timeout, Duration idleTimeout, ClientShares shares) {
        this.timeout = timeout;
        this.idleTimeout = idleTimeout;
        this.shares = shares;
    }

    /// A head is whole. To be called on the connection's event loop.
    ///
    /// @return whether it is the first
    boolean headReceived() {
        inFlight.incrementAndGet();
        cancel();
        parsed();
        return heads++ == 0;
    }

    ClientShares shares() {
        return shares;
    }

    /// What has been read so far has become a message, or a part of one.
    void parsed() {
        parsed = true;
    }

    void responseEnded() {
        inFlight.decrementAndGet();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        schedule(context);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        cancel();
    }

    /// Most heads arrive in one piece, and need no timer.
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        int size = inFlight.get() == 0 || !isHttp2(context) ? ((ByteBuf) message).readableBytes() : 0;
        shares.unparsed().add(size);
        if (shares.unparsed().isExceeded() || shares.open().isExceeded()) {
            ReferenceCountUtil.release(message);
            // At once: until the event loop has read all connections, those of an attack could fill the total.
            shares.unparsed().remove(size);
            context.close();
            return;
        }
        int before = heads;
        parsed = false;
        context.fireChannelRead(message);
        if (parsed) {
            shares.unparsed().clear();
        }
        if (shares.open().isExceeded()) {
            // From here, since the handler of HTTP/2 would first wait for the responses.
            context.close();
        }
        if (inFlight.get() == 0 && heads == before && timer == null && !context.isRemoved()) {
            schedule(context);
        }
    }

    private static boolean isHttp2(ChannelHandlerContext context) {
        return context.pipeline().get(Http2ConnectionHandler.class) != null;
    }

    private void schedule(ChannelHandlerContext context) {
        var limit = isHttp2(context) && heads > 0 ? idleTimeout : timeout;
        timer = context.executor().schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
