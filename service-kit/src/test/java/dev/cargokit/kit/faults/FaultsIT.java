package dev.cargokit.kit.faults;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.settings.Live;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FaultsIT {

    private static final String ORDER =
            "{\"customer_name\":\"Ann\",\"due_at\":\"2030-03-21T19:50:24Z\",\"lines\":[{\"product_code\":\"x\"}]}";

    @Inject
    Settings settings;

    @Inject
    Receiver receiver;

    @Inject
    FaultSwitches switches;

    @AfterEach
    void off() {
        Live.set(settings, Map.of());
    }

    @Test
    void told_to_fail_every_request_but_those_for_health_and_metrics_fails() {
        Live.set(settings, Map.of("fault.fail-share", "1"));
        get("/problems/unavailable")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("error", equalTo("unavailable"))
                .body("detail", containsString("fault switch"));
        get("/q/health/live").then().statusCode(200);
        get("/q/metrics").then().statusCode(200);

        Live.set(settings, Map.of());
        get("/problems/unavailable").then().statusCode(200);
    }

    @Test
    void told_to_fail_a_share_of_calls_fails_about_that_share() {
        Live.set(settings, Map.of("fault.fail-share", "0.5"));

        long failed = IntStream.range(0, 200)
                .filter(_ -> get("/problems/unavailable").statusCode() == 503)
                .count();

        assertTrue(failed > 50 && failed < 150, () -> failed + " of 200");
    }

    @Test
    void told_to_be_slow_it_is_slow_and_loses_nothing_of_the_request() {
        Live.set(settings, Map.of("fault.delay", "300ms"));
        assertTrue(millisFor(() -> assertEquals(200, order())) >= 300);

        Live.set(settings, Map.of());
        assertEquals(200, order());
        assertEquals(Faults.NONE, switches.present());
    }

    @Test
    void told_to_be_not_ready_it_says_so() {
        Live.set(settings, Map.of("fault.not-ready", "true"));
        get("/q/health/ready").then().statusCode(503).body(containsString("fault-switches"));
        get("/q/health/live").then().statusCode(200);

        Live.set(settings, Map.of());
        await().untilAsserted(() -> get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void another_service_may_be_meant() {
        Live.set(settings, Map.of("kit-sample.fault.fail-share", "0", "fault.fail-share", "1"));
        get("/problems/unavailable").then().statusCode(200);

        Live.set(settings, Map.of("other-service.fault.fail-share", "1"));
        get("/problems/unavailable").then().statusCode(200);
    }

    @Test
    void on_other_transports_they_act_on_what_is_fault_prone() {
        Live.set(settings, Map.of("fault.fail-share", "1"));
        assertThrows(ProblemException.class, receiver::receive);

        Live.set(settings, Map.of("fault.delay", "300ms"));
        assertTrue(millisFor(receiver::receive) >= 300);

        Live.set(settings, Map.of());
        assertEquals("received", receiver.receive());
    }

    private int order() {
        return given().body(ORDER.getBytes()).post("/sample").statusCode();
    }

    private static long millisFor(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    @ApplicationScoped
    static class Receiver {

        @FaultProne
        String receive() {
            return "received";
        }
    }
}
