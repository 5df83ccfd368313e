package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/// Sets up each connection where neither Vert.x nor Quarkus has an option for it. Netty finds this class by
/// `META-INF/services`, when a system property allows that.
public final class ChannelInitializer extends ChannelInitializerExtension {

    private static final String CLIENTS = "cargokit.gateway.clients.";

    private final Duration readTimeout = setting(CLIENTS + "read-timeout", Duration.class, Duration.ofSeconds(10));
    private final Duration idleTimeout = setting("quarkus.http.idle-timeout", Duration.class, Duration.ofSeconds(75));
    private final ConnectionLimit limit = new ConnectionLimit(
            setting(CLIENTS + "connections", Integer.class, 500),
            new TrustedProxies(List.of(setting("cargokit.gateway.trusted-proxies", String[].class, new String[0]))));

    private static <T> T setting(String name, Class<T> type, T defaultValue) {
        return ConfigProvider.getConfig().getOptionalValue(name, type).orElse(defaultValue);
    }

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
