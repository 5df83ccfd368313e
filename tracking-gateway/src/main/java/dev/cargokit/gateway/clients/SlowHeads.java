package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Hangs up on a client whose request's head is not whole in time, silent or byte by byte ("slow loris"): the first
/// one counts from when the connection is there, TLS handshake included, each further one from its first byte. It does
/// not look into what comes, but is told when a head was whole.
///
/// Over HTTP/2 only the first is watched: there, what comes while no request is under way need not be a head.
final class SlowHeads extends ChannelInboundHandlerAdapter {

    private final Duration patience;

    /// Answers may end in other threads, and after the next head has come.
    private final AtomicInteger underWay = new AtomicInteger();

    private int heads;
    private Future<?> deadline;

    SlowHeads(Duration patience) {
        this.patience = patience;
    }

    /// A head is whole. To be told on the connection's event loop.
    void headCame() {
        heads++;
        underWay.incrementAndGet();
        relent();
    }

    /// The answer to it has ended.
    void answered() {
        underWay.decrementAndGet();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        watch(context);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        relent();
    }

    /// Most heads come whole, and need no timer.
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        int before = heads;
        context.fireChannelRead(message);
        if (underWay.get() == 0 && heads == before && deadline == null && !context.isRemoved()) {
            watch(context);
        }
    }

    private void watch(ChannelHandlerContext context) {
        deadline = context.executor().schedule(() -> end(context), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void relent() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private void end(ChannelHandlerContext context) {
        if (context.pipeline().get(Http2ConnectionHandler.class) == null) {
            context.close();
        } else {
            context.pipeline().remove(this);
        }
    }
}
