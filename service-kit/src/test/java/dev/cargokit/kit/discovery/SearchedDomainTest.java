package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchedDomainTest {

    @Test
    void is_the_first_that_is_searched() {
        var resolver = Stream.of(
                "nameserver 10.96.0.10", "search shop.svc.cluster.local svc.cluster.local", "options ndots:5");

        assertEquals("shop.svc.cluster.local", SearchedDomain.first(resolver));
    }

    @Test
    void without_one_says_what_to_set() {
        var refusal =
                assertThrows(IllegalStateException.class, () -> SearchedDomain.first(Stream.of("nameserver 1.1.1.1")));

        assertEquals(
                "cargokit.discovery.kubernetes.domain is not set",
                refusal.getMessage().split(",")[0]);
    }
}
