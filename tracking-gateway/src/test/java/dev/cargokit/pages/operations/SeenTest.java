package dev.cargokit.pages.operations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.pages.operations.Overview.Instance;
import dev.cargokit.pages.operations.Seen.At;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void an_instance_is_away_when_it_is_not_ready() {
        assertTrue(at("closed", false).away());
        assertFalse(at("open", true).away());
    }

    @Test
    void where_readiness_cannot_be_asked_for_the_breaker_says_who_is_away() {
        assertFalse(at("closed", null).away());
        assertTrue(at("open", null).away());
    }

    @Test
    void a_service_is_up_while_one_of_its_instances_is() {
        assertTrue(new Seen("user", "static", List.of(at("closed", false), at("closed", true))).up());
        assertFalse(new Seen("user", "static", List.of(at("closed", false))).up());
    }

    private static At at(String breaker, Boolean ready) {
        return new At(new Instance("127.0.0.1:1", breaker, 0L, 0L, 0), ready, null);
    }
}
