package dev.cargokit.add;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreePorts.class)
class InternalErrorIT {

    private static final ClientSettings ONCE =
            ClientSettings.STANDARD.withAttempts(1).withTimeout(Duration.ofMinutes(1));

    @Inject
    FailingArithmetic arithmetic;

    @AfterEach
    void reset() {
        arithmetic.fail(false);
    }

    @Test
    void reveals_no_details() {
        arithmetic.fail(true);

        given().body("{\"a\":1,\"b\":2}".getBytes(StandardCharsets.UTF_8))
                .post("/sum")
                .then()
                .statusCode(500)
                .body(not(containsString("secret")));
        Stream.of(
                        AddClient.jsonRpc(Ports.http(), ONCE),
                        AddClient.grpc(Ports.grpc(), ONCE),
                        AddClient.thrift(Ports.thrift(), ONCE))
                .forEach(client -> {
                    var failure = assertThrows(CallFailed.NotCarriedOut.class, () -> client.sum(1, 2));
                    assertEquals("internal error", failure.getMessage());
                    client.close();
                });
    }
}
