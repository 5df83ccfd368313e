package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// Counts the requests on a connection of HTTP/1.1, from the second, and the bytes of heads that wait behind another
/// request. Vert.x would keep any number of them. Also reports whatever has been parsed to [HeaderReadTimeout].
final class PipelinedRequests extends ChannelDuplexHandler {

    /// The colon, the space and the line end.
    private static final int PER_HEADER = 4;

    private final HeaderReadTimeout timeout;
    private final ClientShare open;
    private final ClientShare waiting;

    /// The size of each open request's head; 0 for one that did not have to wait.
    private final Queue<Integer> sizes = new ArrayDeque<>(List.of(0));

    /// Whether the end of the latest request that was passed on is still to come.
    private boolean incomplete;

    PipelinedRequests(HeaderReadTimeout timeout) {
        this.timeout = timeout;
        this.open = timeout.shares().open();
        this.waiting = timeout.shares().waiting();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        timeout.parsed();
        if (message instanceof HttpRequest request) {
            open.add(1);
            int size = sizes.isEmpty() ? 0 : size(request);
            sizes.add(size);
            waiting.add(size);
        }
        if (open.isExceeded() || waiting.isExceeded()) {
            ReferenceCountUtil.release(message);
            context.close();
        } else {
            incomplete = !(message instanceof LastHttpContent);
            context.fireChannelRead(message);
        }
    }

    /// Where the client leaves amid a request that waits, Vert.x 4.5 fails before it has cancelled the one in front: an
    /// event stream would stay for ever.
    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (incomplete && sizes.size() > 1) {
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        context.fireChannelInactive();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, isEnd(message) ? promise.unvoid().addListener(_ -> sent()) : promise);
    }

    private void sent() {
        open.remove(1);
        if (!sizes.isEmpty()) {
            waiting.remove(sizes.remove());
        }
    }

    private static int size(HttpRequest request) {
        int size = request.uri().length();
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + PER_HEADER;
        }
        return size;
    }

    private static boolean isEnd(Object message) {
        return message instanceof LastHttpContent
                && !(message instanceof HttpResponse head
                        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL);
    }
}
