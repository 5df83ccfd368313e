package dev.cargokit.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.cargokit.fakes.FakeService;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Two instances of user-service, healthy when a test begins.
abstract class TwoInstances {

    static final Handler<HttpServerRequest> NO_RESPONSE = _ -> {};
    static final Handler<HttpServerRequest> RESET =
            request -> request.connection().close();

    @ConfigProperty(name = "cargokit.addresses.user")
    List<String> addresses;

    FakeService unhealthy;
    FakeService healthy;

    @BeforeEach
    void both_are_healthy() {
        unhealthy = FakeService.at(addresses.getFirst());
        healthy = FakeService.at(addresses.getLast());
        await().until(() -> {
            given().get("/users/user1");
            return breakers().equals(List.of("closed", "closed"));
        });
        unhealthy.answering(answering(200));
        healthy.answering(answering(200));
    }

    @AfterEach
    void stop() {
        unhealthy.close();
        healthy.close();
    }

    /// The distinct statuses of a number of GETs.
    static List<Integer> statuses(int requests) {
        return Stream.generate(() -> given().get("/users/user1").statusCode())
                .limit(requests)
                .distinct()
                .toList();
    }

    List<String> breakers() {
        var state = given().get("/q/gateway").jsonPath();
        return addresses.stream()
                .map(address -> state.getString("services.find { it.name == 'user-service' }.instances.find"
                        + " { it.address == '" + address + "' }.breaker"))
                .toList();
    }

    static Handler<HttpServerRequest> answering(int status) {
        return request -> FakeService.answer(request, status, "{}");
    }

    static void unavailable(HttpServerRequest request) {
        request.response()
                .setStatusCode(503)
                .putHeader("Content-Type", "application/problem+json")
                .end("{}");
    }

    static int underWay() {
        return given().get("/q/gateway")
                .jsonPath()
                .getInt("services.find { it.name == 'user-service' }.instances.sum { it.underWay }");
    }
}
