package dev.cargokit.booking.interfaces.internal;

import static org.awaitility.Awaitility.await;

import dev.cargokit.booking.interfaces.FeedClient;
import dev.cargokit.testkit.OnceReady;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowersIT implements OnceReady {

    @Inject
    Followers followers;

    @Test
    void are_sent_home_when_the_service_stops() {
        try (var feed = new FeedClient(Optional.empty())) {
            await().until(() -> !feed.ids().isEmpty());

            followers.closeAll();

            await().until(feed::ended);
        }
    }
}
