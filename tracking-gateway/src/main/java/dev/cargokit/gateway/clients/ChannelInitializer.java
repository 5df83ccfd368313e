package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sets up each connection where neither Vert.x nor Quarkus has an option for it. Netty finds this class by
/// `META-INF/services`, when a system property allows that.
public final class ChannelInitializer extends ChannelInitializerExtension {

    private final Config config = ConfigProvider.getConfig();
    private final Duration readTimeout = config.getValue("cargokit.gateway.clients.read-timeout", Duration.class);
    private final Duration idleTimeout = config.getValue("quarkus.http.idle-timeout", Duration.class);
    private final ConnectionLimit limit = new ConnectionLimit(
            config.getValue("cargokit.gateway.clients.connections", Integer.class),
            new TrustedProxies(config.getOptionalValues("cargokit.gateway.trusted-proxies", String.class)
                    .orElse(List.of())));

    /// To be called before the first socket is opened.
    static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /// The HTTP server itself has no limit for the time that a head takes.
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new HeaderReadTimeout(readTimeout, idleTimeout));
        limit.add(connection);
    }

    /// A service may respond before it has read the whole body, and then close the connection. Without this, the first
    /// failing write would close the connection on our side, with the response still unread.
    @Override
    public void postInitializeClientChannel(Channel connection) {
        connection.config().setAutoClose(false);
    }
}
