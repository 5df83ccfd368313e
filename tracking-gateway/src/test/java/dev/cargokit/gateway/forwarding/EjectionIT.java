package dev.cargokit.gateway.forwarding;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which outcomes eject an instance. Two instances of one service, of which one is unhealthy: the other serves.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class EjectionIT extends TwoInstances {

    /// Each timeout takes a third of the five seconds of the route.
    @Test
    void an_instance_that_times_out_is_ejected_after_two_timeouts_and_no_get_fails() {
        unhealthy.answering(NO_RESPONSE);

        await().until(() -> {
            assertEquals(List.of(200), statuses(1));
            return breakers().equals(List.of("open", "closed"));
        });
        assertEquals(2, unhealthy.requests());
    }

    @Test
    void an_instance_that_fails_is_ejected_and_its_sibling_serves() {
        unhealthy.answering(answering(500));

        await().until(() -> {
            statuses(5);
            return breakers().equals(List.of("open", "closed"));
        });

        unhealthy.answering(answering(500));
        statuses(40);
        // Only probes; otherwise it would have had twenty.
        assertTrue(unhealthy.requests() < 10, () -> unhealthy.requests() + " of 40");
    }

    @Test
    void an_instance_that_breaks_its_responses_off_is_ejected() {
        unhealthy.answering(request -> request.response()
                .putHeader("Content-Length", "10")
                .write("half")
                .onSuccess(_ -> request.connection().close()));

        await().ignoreExceptions().until(() -> {
            given().get("/users/user1");
            return breakers().equals(List.of("open", "closed"));
        });

        assertEquals(0, underWay());
    }

    @Test
    void statuses_that_blame_the_client_eject_no_instance() {
        unhealthy.answering(answering(404));
        healthy.answering(answering(404));

        statuses(60);

        assertEquals(List.of("closed", "closed"), breakers());
    }

    @Test
    void a_problem_that_blames_another_service_ejects_no_instance() {
        unhealthy.answering(TwoInstances::unavailable);
        healthy.answering(TwoInstances::unavailable);

        assertEquals(List.of(503), statuses(60));

        assertEquals(List.of("closed", "closed"), breakers());
    }

    @Test
    void all_instances_are_used_when_none_is_healthy() {
        unhealthy.answering(answering(500));
        healthy.answering(answering(500));

        assertEquals(List.of(500), statuses(60));
    }

    @Test
    void each_instance_has_metrics() {
        unhealthy.close();
        await().until(() ->
                statuses(1).equals(List.of(200)) && breakers().getFirst().equals("open"));

        var metrics = management().get("/q/metrics").asString();

        var out = "gateway_instance_out{instance=\"%s\",service=\"user-service\"} %s";
        assertTrue(metrics.contains(out.formatted(addresses.getFirst(), "1.0")), metrics);
        assertTrue(metrics.contains(out.formatted(addresses.getLast(), "0.0")), metrics);
    }
}
