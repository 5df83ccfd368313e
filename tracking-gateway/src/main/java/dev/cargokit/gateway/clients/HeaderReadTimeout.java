package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
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
final class HeaderReadTimeout extends ChannelInboundHandlerAdapter {

    private final Duration timeout;
    private final Duration idleTimeout;

    /// A response may end on another thread, and after the next head has arrived.
    private final AtomicInteger inFlight = new AtomicInteger();

    private int heads;
    private Future<?> timer;

    HeaderReadTimeout(Duration timeout, Duration idleTimeout) {
        this.timeout = timeout;
        this.idleTimeout = idleTimeout;
    }

    /// A head is whole. To be called on the connection's event loop.
    void headReceived() {
        heads++;
        inFlight.incrementAndGet();
        cancel();
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
        int before = heads;
        context.fireChannelRead(message);
        if (inFlight.get() == 0 && heads == before && timer == null && !context.isRemoved()) {
            schedule(context);
        }
    }

    private void schedule(ChannelHandlerContext context) {
        boolean http2 = context.pipeline().get(Http2ConnectionHandler.class) != null;
        var limit = http2 && heads > 0 ? idleTimeout : timeout;
        timer = context.executor().schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
