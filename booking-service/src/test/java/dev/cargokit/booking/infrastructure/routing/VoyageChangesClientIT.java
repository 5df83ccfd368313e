package dev.cargokit.booking.infrastructure.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.interfaces.RoutingStub;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoyageChangesClientIT implements ReadyService {

    RoutingStub routing;

    @Inject
    VoyageChangesClient feed;

    @Test // @Retry
    void retries_when_routing_fails() {
        routing.failFeed(3);

        assertEquals(List.of(), feed.after(Long.MAX_VALUE));
    }
}
