package dev.cargokit.addsvc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.fakes.FakeAdd;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.ShortTimeouts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ShortTimeouts.class)
class AddsvcTimeoutIT {

    @ConfigProperty(name = "cargokit.addresses.add-grpc")
    List<String> addresses;

    @Test
    void times_out_when_no_instance_responds() {
        try (var one = FakeAdd.at(addresses.getFirst());
                var two = FakeAdd.at(addresses.getLast())) {
            one.notResponding();
            two.notResponding();

            given().body("{\"a\":1,\"b\":2}")
                    .post("/addsvc/sum")
                    .then()
                    .statusCode(504)
                    .body("error", equalTo("too slow"));
        }
    }
}
