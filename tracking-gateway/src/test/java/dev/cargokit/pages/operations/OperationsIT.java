package dev.cargokit.pages.operations;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class OperationsIT {

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    /// Who does not answer within a second is away, which a busy machine may make of anybody.
    @Test
    void tells_who_is_away_and_what_waits_in_the_outbox() {
        try (var _ = FakeService.at(handlingAddress).answering(OperationsIT::answer)) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> given().get("/operations")
                            .then()
                            .statusCode(200)
                            .body(containsString(
                                    "<h2 id=\"s-handling-service\">handling-service <em class=\"tag good\">up</em>"))
                            .body(containsString(
                                    "<h2 id=\"s-booking-service\">booking-service <em class=\"tag bad\">down</em>"))
                            .body(containsString("3 waiting for booking, the oldest for 90 s. 1 parked")));
        }
    }

    @Test
    void asks_itself_also_by_an_address_of_version_six() {
        assertEquals("127.0.0.1:8080", OperationsResource.address(SocketAddress.inetSocketAddress(8080, "127.0.0.1")));
        assertEquals(
                "[0:0:0:0:0:0:0:1]:8080", OperationsResource.address(SocketAddress.inetSocketAddress(8080, "::1")));
    }

    private static void answer(HttpServerRequest request) {
        if (request.path().equals("/q/metrics")) {
            request.response().end("""
                    # HELP outbox_backlog waiting
                    outbox_backlog 3.0
                    outbox_parked 1.0
                    outbox_oldest_age_seconds 90.4
                    """);
        } else {
            FakeService.answer(request, 200, "{}");
        }
    }
}
