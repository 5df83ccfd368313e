package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import dev.cargokit.patterns.application.Hostname;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostnameIT {

    private static final String PATH = "/patterns/hostname";

    @Inject
    Hostname hostname;

    @Test
    void refuses_a_second_request_within_a_second() {
        await().until(() -> get(PATH).statusCode() == 429);

        await().untilAsserted(() -> get(PATH).then().statusCode(200).body("hostname", not(emptyString())));
        await().untilAsserted(() -> get(PATH)
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("error", equalTo("rate limit exceeded")));
    }

    @Test
    void counts_each_caller_on_its_own() {
        hostname.hostname("ann");
        hostname.hostname("bob");

        assertThrows(RateLimitExceeded.class, () -> {
            while (true) {
                hostname.hostname("ann");
            }
        });
    }
}
