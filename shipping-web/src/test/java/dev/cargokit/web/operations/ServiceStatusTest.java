package dev.cargokit.web.operations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceStatusTest {

    @Test
    void an_instance_is_down_when_it_is_not_ready() {
        assertTrue(instance("closed", false).down());
        assertFalse(instance("open", true).down());
    }

    @Test
    void an_open_breaker_means_down_where_readiness_cannot_be_checked() {
        assertFalse(instance("closed", null).down());
        assertTrue(instance("open", null).down());
    }

    @Test
    void a_service_is_up_while_one_of_its_instances_is() {
        var down = instance("closed", false);

        assertTrue(new ServiceStatus("user", "static", List.of(down, instance("closed", true))).up());
        assertFalse(new ServiceStatus("user", "static", List.of(down)).up());
    }

    private static InstanceStatus instance(String breaker, Boolean ready) {
        return new InstanceStatus(new GatewayState.Instance("127.0.0.1:1", breaker, 0L, 0L, 0), ready, null);
    }
}
