package dev.cargokit.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = new TrustedProxies(List.of("127.0.0.1", "10.1.0.0/16", "::1"));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "10.1.2.3, 203.0.113.7, 203.0.113.7",
        "0:0:0:0:0:0:0:1, 2001:db8::7, 2001:db8::7"
    })
    void the_client_is_the_one_that_a_trusted_proxy_names(String peer, String forwarded, String client) {
        assertEquals(client, proxies.client(peer, List.of(forwarded)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.0.1", "203.0.113.9", "::2"})
    void the_client_is_the_peer_when_that_is_not_trusted(String peer) {
        assertEquals(peer, proxies.client(peer, List.of("203.0.113.7")));
    }

    @Test
    void the_client_is_the_last_one_that_is_not_trusted_since_the_client_may_have_invented_those_before() {
        assertEquals(
                "203.0.113.7", proxies.client("127.0.0.1", List.of("6.6.6.6, 203.0.113.7", "10.1.0.5, 127.0.0.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "203.0.113.7:80", "a\"b"})
    void the_client_is_the_peer_when_a_trusted_proxy_names_no_address(String forwarded) {
        assertEquals("127.0.0.1", proxies.client("127.0.0.1", List.of(forwarded)));
    }

    @Test
    void the_client_is_the_peer_when_a_trusted_proxy_names_none() {
        assertEquals("127.0.0.1", proxies.client("127.0.0.1", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipping-web", "10.0.0.0/33", "10.0.0.0/x", "10.0.0"})
    void refuses_a_trusted_proxy_that_is_no_address(String proxy) {
        var message = assertThrows(IllegalStateException.class, () -> new TrustedProxies(List.of(proxy)))
                .getMessage();

        assertTrue(message.startsWith("cargokit.gateway.trusted-proxies=" + proxy + ": "), message);
    }
}
