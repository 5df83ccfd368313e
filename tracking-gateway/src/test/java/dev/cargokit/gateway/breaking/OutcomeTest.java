package dev.cargokit.gateway.breaking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @ParameterizedTest
    @ValueSource(ints = {200, 304, 400, 404, 409, 429, 499, 501})
    void statuses_that_do_not_blame_the_instance_are_a_success(int status) {
        assertEquals(Outcome.SUCCESS, Outcome.of(status, "application/json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 599})
    void statuses_that_blame_the_instance_are_a_failure(int status) {
        assertEquals(Outcome.FAILURE, Outcome.of(status, null));
    }

    /// It reports load, or the failure of a dependency.
    @ParameterizedTest
    @CsvSource({"500, FAILURE", "503, SUCCESS", "504, SUCCESS"})
    void a_problem_with_status_503_or_504_comes_from_a_healthy_instance(int status, Outcome outcome) {
        assertEquals(outcome, Outcome.of(status, "application/problem+json"));
    }
}
