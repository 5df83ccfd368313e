package dev.cargokit.web.operations;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.cargokit.web.StubAddresses;
import dev.cargokit.web.StubService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class OperationsIT {

    private static final String READY = """
            {"status": "UP", "checks": [{"name": "other", "status": "UP"}, {"name": "relay", "status": "UP",
              "data": {"backlog": 3, "oldest_age_seconds": 90, "parked": 1,
                "parked_events": "Load of cargo ABC123 in CNHKG: unknown voyage"}}]}""";

    /// An instance that does not answer within a second is down, which a busy machine may make of any.
    @Test
    void shows_which_services_are_up_and_what_waits_in_the_outbox() {
        try (var gateway = StubService.of("gateway");
                var handling = StubService.managementOf("handling")) {
            gateway.answering("/q/gateway", 200, state());
            handling.answering("/q/health/ready", 200, READY);

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> given().get("/operations")
                            .then()
                            .statusCode(200)
                            .body(containsString(
                                    "<h2 id=\"s-handling-service\">handling-service <em class=\"tag good\">up</em>"))
                            .body(containsString(
                                    "<h2 id=\"s-booking-service\">booking-service <em class=\"tag bad\">down</em>"))
                            .body(containsString("3 waiting for booking, the oldest for 90 s. 1 parked"))
                            .body(containsString("<li>Load of cargo ABC123 in CNHKG: unknown voyage</li>"))
                            .body(containsString("Each may send 2000 requests a second")));
        }
    }

    @Test
    void does_not_claim_that_every_report_has_arrived_while_some_are_parked() {
        try (var gateway = StubService.of("gateway");
                var handling = StubService.managementOf("handling")) {
            gateway.answering("/q/gateway", 200, state());
            handling.answering("/q/health/ready", 200, READY.replace("\"backlog\": 3", "\"backlog\": 0"));

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> given().get("/operations")
                            .then()
                            .body(containsString("nothing is waiting. 1 parked"))
                            .body(not(containsString("every report has reached booking"))));
        }
    }

    @Test
    void says_so_when_the_gateway_does_not_answer() {
        given().get("/operations").then().statusCode(200).body(containsString("The gateway does not answer"));
    }

    private static String state() {
        return """
                {"routes": [], "clients": {"perSecond": 2000.0, "burst": 4000, "known": 1, "refused": 0}, "services": [
                  {"name": "booking-service", "discovery": "static", "instances": [%s]},
                  {"name": "handling-service", "discovery": "static", "instances": [%s]}]}""".formatted(instance("booking"), instance("handling"));
    }

    private static String instance(String service) {
        return """
                {"address": "%s", "breaker": "closed", "underWay": 0, "requests": 5, "failures": 0}""".formatted(StubService.address(service));
    }
}
