package dev.cargokit.add.application;

import static dev.cargokit.kit.test.Management.management;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreePorts.class)
class ObservabilityIT {

    private LogCapture log;

    @Inject
    AddService add;

    @BeforeEach
    void capture() {
        log = LogCapture.of("cargokit.call");
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void each_call_is_one_line() {
        add.sum(1, 2);
        add.concat("foo", "b r");

        assertEquals(
                List.of("method=Sum a=1 b=2 v=3 err=null", "method=Concat a=\"foo\" b=\"b r\" v=\"foob r\" err=null"),
                lines());
    }

    @Test
    void a_refusal_is_in_the_line() {
        assertThrows(AddRefusal.class, () -> add.sum(0, 0));
        assertThrows(AddRefusal.class, () -> add.concat("12345", "678901"));

        assertEquals(
                List.of(
                        "method=Sum a=0 b=0 v=null err=\"can't sum two zeroes\"",
                        "method=Concat a=\"12345\" b=\"678901\" v=null err=\"result exceeds maximum size\""),
                lines());
    }

    @Test
    void each_call_is_counted_and_timed_by_method_and_outcome() {
        add.sum(1, 2);
        assertThrows(AddRefusal.class, () -> add.concat("12345", "678901"));

        management()
                .get("/q/metrics")
                .then()
                .body(containsString(
                        "service_calls_seconds_count{error=\"false\",method=\"sum\",service=\"ResilientAddService\"}"))
                .body(containsString("add_service_request_count{error=\"false\",method=\"sum\"}"))
                .body(
                        containsString(
                                "service_calls_seconds_count{error=\"true\",method=\"concat\",service=\"ResilientAddService\"}"));
    }

    /// Without the duration, which differs every time.
    private List<String> lines() {
        return log.all().stream().map(line -> line.split(" took=")[0]).toList();
    }
}
