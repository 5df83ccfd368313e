package dev.cargokit.booking.interfaces.internal;

import static org.awaitility.Awaitility.await;

import dev.cargokit.booking.interfaces.ChangeFeedClient;
import dev.cargokit.kit.stream.Subscribers;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscribersIT implements ReadyService {

    @Inject
    Subscribers subscribers;

    @Test
    void are_disconnected_when_the_service_stops() {
        try (var feed = new ChangeFeedClient(Optional.empty())) {
            await().until(() -> !feed.ids().isEmpty());

            subscribers.closeAll();

            await().until(feed::ended);
        }
    }
}
