package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sets up each connection where neither Vert.x nor Quarkus has an option for it. Netty finds this class by
/// `META-INF/services`, when a system property allows that.
public final class ChannelInitializer extends ChannelInitializerExtension {

    /// Of heads that are not handled yet, from one client.
    private static final int MAXIMUM_UNHANDLED = 256 << 10;

    /// As much is read at once, and kept while a request or a response waits. Netty's own maximum is four times that.
    private static final int MAXIMUM_READ = 16 << 10;

    private final UpgradeRemoval upgradeRemoval = new UpgradeRemoval();
    private final Config config = ConfigProvider.getConfig();
    private final Duration readTimeout = config.getValue("cargokit.gateway.clients.read-timeout", Duration.class);
    private final Duration idleTimeout = config.getValue("quarkus.http.idle-timeout", Duration.class);
    private final TrustedProxies proxies =
            new TrustedProxies(config.getOptionalValues("cargokit.gateway.trusted-proxies", String.class)
                    .orElse(List.of()));
    private final ConnectionLimit limit = new ConnectionLimit(
            new CountPerClient(
                    number("cargokit.gateway.clients.connections"), number("quarkus.http.limits.max-connections")),
            proxies);
    private final CountPerClient unhandled = new CountPerClient(MAXIMUM_UNHANDLED, HeapBudget.unhandledHeads());
    private final CountPerClient open =
            new CountPerClient(2 * number("cargokit.gateway.clients.concurrency"), HeapBudget.openRequests());
    private final CountPerClient unsent = new CountPerClient(HeapBudget.unsent(), HeapBudget.unsent());

    /// To be called before the first socket is opened.
    static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /// The HTTP server itself has no limit for the time that a head takes.
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        var shares = new ClientShares(
                share(connection, unhandled),
                share(connection, unhandled),
                share(connection, open),
                share(connection, unsent));
        limitRead(connection);
        connection
                .pipeline()
                .addFirst(
                        limit,
                        new UnsentBytes(shares.unsent()),
                        new HeaderReadTimeout(readTimeout, idleTimeout, shares))
                .addLast(upgradeRemoval);
    }

    private int number(String property) {
        return config.getValue(property, Integer.class);
    }

    private static void limitRead(Channel connection) {
        connection.config().setRecvByteBufAllocator(new AdaptiveRecvByteBufAllocator(64, 2_048, MAXIMUM_READ));
    }

    /// Trusted proxies have no limit, since they send for many clients.
    private ClientShare share(Channel connection, CountPerClient all) {
        var address = connection.remoteAddress() instanceof InetSocketAddress peer
                ? peer.getAddress().getHostAddress()
                : "";
        return new ClientShare(connection, address, all, !proxies.contains(address));
    }

    /// A service may respond before it has read the whole body, and then close the connection. Without this, the first
    /// failing write would close the connection on our side, with the response still unread.
    @Override
    public void postInitializeClientChannel(Channel connection) {
        connection.config().setAutoClose(false);
        limitRead(connection);
    }
}
