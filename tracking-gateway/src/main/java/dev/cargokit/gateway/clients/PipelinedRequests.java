package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/// Counts the requests on a connection of HTTP/1.1, from the second. Vert.x would keep any number of heads until those
/// before them have been answered. Also reports whatever has been parsed to [HeaderReadTimeout].
final class PipelinedRequests extends ChannelDuplexHandler {

    private final ClientShare open;
    private final HeaderReadTimeout timeout;

    PipelinedRequests(ClientShare open, HeaderReadTimeout timeout) {
        this.open = open;
        this.timeout = timeout;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        timeout.parsed();
        if (message instanceof HttpRequest) {
            open.add(1);
        }
        if (open.isExceeded()) {
            ReferenceCountUtil.release(message);
            context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, isEnd(message) ? promise.unvoid().addListener(_ -> open.remove(1)) : promise);
    }

    private static boolean isEnd(Object message) {
        return message instanceof LastHttpContent
                && !(message instanceof HttpResponse head
                        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL);
    }
}
