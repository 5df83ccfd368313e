package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sets up each connection where neither Vert.x nor Quarkus has an option for it. Netty finds this class by
/// `META-INF/services`, when a system property allows that.
public final class ChannelInitializer extends ChannelInitializerExtension {

    /// Of heads that are not whole yet. As header fields they may take thirty times as much.
    private static final int MAXIMUM_UNPARSED = 256 << 10;

    private final UpgradeRemoval upgradeRemoval = new UpgradeRemoval();
    private final Config config = ConfigProvider.getConfig();
    private final Duration readTimeout = config.getValue("cargokit.gateway.clients.read-timeout", Duration.class);
    private final Duration idleTimeout = config.getValue("quarkus.http.idle-timeout", Duration.class);
    private final TrustedProxies proxies =
            new TrustedProxies(config.getOptionalValues("cargokit.gateway.trusted-proxies", String.class)
                    .orElse(List.of()));
    private final ConnectionLimit limit =
            new ConnectionLimit(config.getValue("cargokit.gateway.clients.connections", Integer.class), proxies);
    private final CountPerClient unparsed = new CountPerClient();
    private final CountPerClient openRequests = new CountPerClient();
    private final int maximumOpenRequests = 2 * config.getValue("cargokit.gateway.clients.concurrency", Integer.class);

    /// To be called before the first socket is opened.
    static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /// The HTTP server itself has no limit for the time that a head takes.
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        var timeout = new HeaderReadTimeout(
                readTimeout,
                idleTimeout,
                share(connection, unparsed, MAXIMUM_UNPARSED),
                share(connection, openRequests, maximumOpenRequests));
        connection.pipeline().addFirst(timeout).addLast(upgradeRemoval);
        limit.add(connection);
    }

    /// Trusted proxies have no limit, since they send for many clients.
    private ClientShare share(Channel connection, CountPerClient all, int maximum) {
        var address = connection.remoteAddress() instanceof InetSocketAddress peer
                ? peer.getAddress().getHostAddress()
                : "";
        return new ClientShare(connection, address, all, proxies.contains(address) ? Integer.MAX_VALUE : maximum);
    }

    /// A service may respond before it has read the whole body, and then close the connection. Without this, the first
    /// failing write would close the connection on our side, with the response still unread.
    @Override
    public void postInitializeClientChannel(Channel connection) {
        connection.config().setAutoClose(false);
    }
}
