package dev.cargokit.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/../booking/v1/cargos",
                "/booking/v1/..",
                "/./booking",
                "/booking/.",
                "/booking;v=1/v1",
                "/booking/v1/a%3B;b",
                "/booking%2fv1",
                "/booking%2Fv1",
                "/booking%5cv1",
                "/booking%5Cv1",
                "/booking/%2e%2E/internal",
                "/booking/.%2e/internal",
                "/booking/%zz",
                "/booking/%",
                "/booking/a\\b",
                "/booking/{a}",
                "/booking/a?b=^"
            })
    void rejects_a_path_that_may_be_read_in_two_ways(String path) {
        assertTrue(RequestTarget.violation(path, path).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/booking/v1/cargos",
                "/profiles/..a",
                "/profiles/a..b",
                "/profiles/.well-known",
                "/profiles/%3B%20%25%7Bx%7D",
                "/profiles/a,b:c@d!$&'()*+=~_-"
            })
    void takes_any_other_path(String path) {
        assertEquals(Optional.empty(), RequestTarget.violation(path, path));
    }
}
