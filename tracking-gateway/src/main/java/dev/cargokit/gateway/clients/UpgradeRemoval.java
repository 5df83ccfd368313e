package dev.cargokit.gateway.clients;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.impl.Http1xOrH2CHandler;
import io.vertx.core.http.impl.Http1xUpgradeToH2CHandler;

/// Ignores `Upgrade: h2c`, which RFC 9113 (section 3.1) has deprecated; the response is HTTP/1.1. Vert.x would remove
/// all handlers of others, [HeaderReadTimeout] included, from the connection, and has no option against the upgrade
/// alone. HTTP/2 with prior knowledge stays.
///
/// Vert.x adds its handler for the upgrade when it has seen the first bytes. So this one moves twice: behind the
/// handler that looks at those bytes, and from there in front of the one for the upgrade.
@Sharable
final class UpgradeRemoval extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        var pipeline = context.pipeline().remove(this);
        var upgrade = pipeline.context(Http1xUpgradeToH2CHandler.class);
        if (message instanceof HttpRequest request) {
            request.headers().remove(HttpHeaderNames.UPGRADE);
        } else if (upgrade != null) {
            pipeline.addBefore(upgrade.name(), null, this);
        } else if (pipeline.get(Http1xOrH2CHandler.class) != null) {
            pipeline.addLast(this);
        }
        context.fireChannelRead(message);
    }
}
