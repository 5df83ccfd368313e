package dev.cargokit.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

    private final ConnectionLimit limit =
            new ConnectionLimit(new CountPerClient(2, 5), new TrustedProxies(List.of("10.0.0.0/8")));

    @Test
    void closes_a_connection_beyond_the_maximum_of_its_address() {
        assertTrue(connect("192.0.2.1").isOpen());
        assertTrue(connect("192.0.2.1").isOpen());

        assertFalse(connect("192.0.2.1").isOpen());
        assertTrue(connect("192.0.2.2").isOpen());
    }

    @Test
    void leaves_some_of_all_connections_to_further_clients() {
        connect("192.0.2.1");
        connect("192.0.2.1");

        assertTrue(connect("192.0.2.2").isOpen());
        assertFalse(connect("192.0.2.2").isOpen());
        assertTrue(connect("192.0.2.3").isOpen());
    }

    @Test
    void takes_another_connection_when_one_is_closed() {
        var first = connect("192.0.2.1");
        connect("192.0.2.1");
        assertFalse(connect("192.0.2.1").isOpen());

        first.close();

        assertTrue(connect("192.0.2.1").isOpen());
    }

    @Test
    void does_not_limit_a_trusted_proxy() {
        connect("10.0.0.1");
        connect("10.0.0.1");

        assertTrue(connect("10.0.0.1").isOpen());
    }

    private EmbeddedChannel connect(String address) {
        return new EmbeddedChannel(limit) {
            @Override
            protected SocketAddress remoteAddress0() {
                return new InetSocketAddress(address, 50_000);
            }
        };
    }
}
