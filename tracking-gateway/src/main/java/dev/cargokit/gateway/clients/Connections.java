package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/// What is set on each connection, where neither Vert.x nor Quarkus has a place to set it. Netty finds this
/// class by itself, if it is told to look for such.
public final class Connections extends ChannelInitializerExtension {

    private static final String PATIENCE = "cargokit.gateway.clients.patience";

    private final Duration patience = ConfigProvider.getConfig()
            .getOptionalValue(PATIENCE, Duration.class)
            .orElse(Duration.ofSeconds(10));

    /// Before the first socket is opened.
    static void letNettyFindThis() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /// There is no limit of the server's for the time that a head takes.
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new SlowHeads(patience));
    }

    /// A service that answers before it has the whole body, and closes, has its answer read: else the first
    /// write that fails would close the connection with the answer still in it.
    @Override
    public void postInitializeClientChannel(Channel connection) {
        connection.config().setAutoClose(false);
    }
}
