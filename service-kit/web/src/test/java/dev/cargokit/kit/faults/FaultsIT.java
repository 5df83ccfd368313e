package dev.cargokit.kit.faults;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.settings.Settings;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsIT {

    private static final String ORDER =
            "{\"customer_name\":\"Ann\",\"due_at\":\"2030-03-21T19:50:24Z\",\"lines\":[{\"product_code\":\"x\"}]}";

    @Inject
    Settings settings;

    @Inject
    FaultSwitches switches;

    @AfterEach
    void off() {
        settings.replace(FILE, Map.of());
    }

    @Test
    void a_fail_share_of_one_fails_every_request_but_health_and_metrics() {
        settings.replace(FILE, Map.of("fault.fail-share", "1"));
        get("/problems/unavailable")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("error", equalTo("unavailable"))
                .body("detail", containsString("fault switch"));
        management().get("/q/health/live").then().statusCode(200);
        management().get("/q/metrics").then().statusCode(200);

        settings.replace(FILE, Map.of());
        get("/problems/unavailable").then().statusCode(200);
    }

    @Test
    void a_fail_share_fails_about_that_share_of_calls() {
        settings.replace(FILE, Map.of("fault.fail-share", "0.5"));

        long failed = IntStream.range(0, 200)
                .filter(_ -> get("/problems/unavailable").statusCode() == 503)
                .count();

        assertTrue(failed > 50 && failed < 150, () -> failed + " of 200");
    }

    @Test
    void a_delay_slows_requests_down_and_loses_no_byte() {
        settings.replace(FILE, Map.of("fault.delay", "300ms"));
        assertTrue(millisFor(() -> assertEquals(200, order())) >= 300);

        settings.replace(FILE, Map.of());
        assertEquals(200, order());
        assertEquals(Faults.NONE, switches.current());
    }

    @Test
    void not_ready_is_reported_by_the_health_check() {
        settings.replace(FILE, Map.of("fault.not-ready", "true"));
        management().get("/q/health/ready").then().statusCode(503).body(containsString("fault-switches"));
        management().get("/q/health/live").then().statusCode(200);

        settings.replace(FILE, Map.of());
        await().untilAsserted(() -> management().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void another_service_may_be_meant() {
        settings.replace(FILE, Map.of("kit-sample.fault.fail-share", "0", "fault.fail-share", "1"));
        get("/problems/unavailable").then().statusCode(200);

        settings.replace(FILE, Map.of("other-service.fault.fail-share", "1"));
        get("/problems/unavailable").then().statusCode(200);
    }

    @Test
    void another_transport_calls_them_itself() throws InterruptedException {
        settings.replace(FILE, Map.of("fault.fail-share", "1"));
        assertThrows(ProblemException.class, switches::apply);

        settings.replace(FILE, Map.of());
        switches.apply();
    }

    private int order() {
        return given().body(ORDER.getBytes()).post("/sample").statusCode();
    }

    private static long millisFor(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
