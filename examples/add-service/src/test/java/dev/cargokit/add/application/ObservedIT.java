package dev.cargokit.add.application;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreePorts.class)
class ObservedIT {

    private final Logger logger = Logger.getLogger("cargokit.call");
    private final Lines lines = new Lines();

    @Inject
    AddService add;

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(lines);
    }

    @Test
    void each_call_is_one_line() {
        add.sum(1, 2);
        add.concat("foo", "b r");

        assertEquals(
                List.of("method=Sum a=1 b=2 v=3 err=null", "method=Concat a=\"foo\" b=\"b r\" v=\"foob r\" err=null"),
                lines.seen());
    }

    @Test
    void a_broken_rule_is_in_the_line() {
        assertThrows(AddRefusal.class, () -> add.sum(0, 0));
        assertThrows(AddRefusal.class, () -> add.concat("12345", "678901"));

        assertEquals(
                List.of(
                        "method=Sum a=0 b=0 v=null err=\"can't sum two zeroes\"",
                        "method=Concat a=\"12345\" b=\"678901\" v=null err=\"result exceeds maximum size\""),
                lines.seen());
    }

    @Test
    void each_call_is_counted_and_timed_by_method_and_outcome() {
        add.sum(1, 2);
        assertThrows(AddRefusal.class, () -> add.concat("12345", "678901"));

        get("/q/metrics")
                .then()
                .body(containsString(
                        "service_calls_seconds_count{error=\"false\",method=\"sum\",service=\"GuardedAddService\"}"))
                .body(containsString("add_service_request_count{error=\"false\",method=\"sum\"}"))
                .body(containsString(
                        "service_calls_seconds_count{error=\"true\",method=\"concat\",service=\"GuardedAddService\"}"));
    }

    private static final class Lines extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        /// Without what is different each time.
        List<String> seen() {
            return lines.stream().map(line -> line.split(" took=")[0]).toList();
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
