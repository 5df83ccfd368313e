package dev.cargokit.gateway.clients;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Three requests at once, then one in a hundred seconds; and no more than two clients are kept in mind.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ClientLimitsIT.Strict.class)
class ClientLimitsIT {

    @Test
    void refuses_what_is_beyond_the_burst_and_says_when_to_come_back() {
        var client = token();
        asked(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=2;t=\\d+"));
        asked(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=1;t=\\d+"));
        asked(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"));

        asked(client)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d{2,3}"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .header("RateLimit-Policy", "\"client\";q=3;w=300")
                .body("error", equalTo("too many requests"));
    }

    @Test
    void limits_each_client_for_itself() {
        var greedy = token();
        IntStream.range(0, 4).forEach(_ -> asked(greedy));

        asked(greedy).statusCode(429);
        asked(token()).statusCode(404);
    }

    @Test
    void knows_a_client_without_a_token_by_its_address() {
        IntStream.range(0, 3).forEach(_ -> given().get("/nowhere"));

        given().get("/nowhere").then().statusCode(429);
        asked(token()).statusCode(404);
    }

    @Test
    void keeps_so_many_clients_in_mind_and_counts_the_refusals() {
        var client = token();
        IntStream.range(0, 4).forEach(_ -> asked(client));
        IntStream.range(0, 10).forEach(_ -> asked(token()));

        given().get("/q/gateway")
                .then()
                .rootPath("clients")
                .body("perSecond", equalTo(0.01f))
                .body("burst", equalTo(3))
                .body("known", lessThanOrEqualTo(2))
                .body("refused", greaterThan(0));
    }

    @Test
    void does_not_limit_who_watches_over_it() {
        var client = token();

        var statuses = IntStream.range(0, 10)
                .map(_ -> given().header("Authorization", client)
                        .get("/q/health/live")
                        .statusCode())
                .filter(status -> status == 429)
                .count();

        assertEquals(0, statuses);
    }

    private static ValidatableResponse asked(String client) {
        return given().header("Authorization", client).get("/nowhere").then();
    }

    private static String token() {
        return "Bearer " + UUID.randomUUID();
    }

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cargokit.limit.clients.per-second", "0.01",
                    "cargokit.limit.clients.burst", "3",
                    "cargokit.limit.clients.callers", "2");
        }
    }
}
