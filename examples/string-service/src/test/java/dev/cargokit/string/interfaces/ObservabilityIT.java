package dev.cargokit.string.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The log lines and metrics of the middleware.
@QuarkusTest
class ObservabilityIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uppercase | hello, world | 'method=uppercase input=\"hello, world\" output=\"HELLO, WORLD\" err=null took='",
                "uppercase | ''           | 'method=uppercase input=\"\" output=null err=\"empty string\" took='",
                "count     | hello, world | 'method=count input=\"hello, world\" n=12 err=null took='",
            })
    void writes_one_line_per_call(String path, String text, String line) {
        try (var log = LogCapture.of("cargokit.call")) {
            call(path, text);

            assertEquals(1, log.all().size(), log.all()::toString);
            assertTrue(log.all().getFirst().startsWith(line), log.all()::toString);
        }
    }

    @Test
    void escapes_a_text_that_would_forge_a_line() {
        try (var log = LogCapture.of("cargokit.call")) {
            call("uppercase", "x\\\" err=null\\nmethod=count");

            assertEquals(1, log.all().size(), log.all()::toString);
            assertTrue(log.all().getFirst().contains("input=\"x\\\" err=null·method=count\""), log.all()::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string_service_request_count           | 'error=\"false\",method=\"uppercase\"' | uppercase | abc",
                "string_service_request_count           | 'error=\"true\",method=\"uppercase\"'  | uppercase | ''",
                "string_service_request_count           | 'error=\"false\",method=\"count\"'     | count     | abc",
                "string_service_request_latency_seconds_count | 'error=\"false\",method=\"count\"' | count   | abc",
                "string_service_count_result_count      | ''                                     | count     | abc",
                "cache_gets_total                       | 'cache=\"uppercase\",result=\"hit\"'   | uppercase | abc",
            })
    void counts_each_call(String metric, String labels, String path, String text) {
        call(path, text);
        double before = metric(metric, labels);

        call(path, text);

        assertEquals(before + 1, metric(metric, labels));
    }

    @Test
    void counts_cache_misses() {
        call("uppercase", "cached");
        double before = metric("cache_gets_total", "cache=\"uppercase\",result=\"miss\"");

        call("uppercase", "new to the cache");

        assertEquals(before + 1, metric("cache_gets_total", "cache=\"uppercase\",result=\"miss\""));
    }

    @Test
    void sums_up_the_counts() {
        call("count", "");
        double before = metric("string_service_count_result_sum", "");

        call("count", "seven..");

        assertEquals(before + 7, metric("string_service_count_result_sum", ""));
    }

    private static void call(String path, String text) {
        given().body("{\"s\":\"" + text + "\"}").post(path).then().statusCode(200);
    }

    private static double metric(String name, String labels) {
        var start = name + (labels.isEmpty() ? " " : "{" + labels);
        return management()
                .get("/q/metrics")
                .then()
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
