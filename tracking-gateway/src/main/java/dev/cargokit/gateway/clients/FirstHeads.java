package dev.cargokit.gateway.clients;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/// Puts a [FirstHead] on each connection that is accepted. Neither Vert.x nor Quarkus has a limit for the
/// time that a head takes, nor a place to set one; Netty finds this class by itself, if it is told to look
/// for such.
public final class FirstHeads extends ChannelInitializerExtension {

    private static final String PATIENCE = "cargokit.gateway.clients.patience";

    private final Duration patience = ConfigProvider.getConfig()
            .getOptionalValue(PATIENCE, Duration.class)
            .orElse(Duration.ofSeconds(10));

    /// Before the first server socket is opened.
    static void letNettyFindThis() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new FirstHead(patience));
    }
}
