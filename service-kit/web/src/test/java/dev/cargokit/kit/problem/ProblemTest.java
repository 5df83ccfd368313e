package dev.cargokit.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.000000001S, 1", "PT1S, 1", "PT1.000000001S, 2", "PT90.5S, 91"})
    void rounds_up_the_time_after_which_to_ask_again(Duration wait, long seconds) {
        var problem = Problem.of(HttpProblem.UNAVAILABLE, "").retryAfter(wait);

        assertEquals(Optional.of(seconds), problem.retryAfterSeconds());
    }

    @Test
    void says_nothing_of_when_to_ask_again_where_waiting_does_not_help() {
        assertEquals(Optional.empty(), Problem.of(HttpProblem.NOT_FOUND, "").retryAfterSeconds());
    }
}
