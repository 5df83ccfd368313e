package dev.cargokit.routing.interfaces.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.routing.domain.RoutingRefusal;
import org.junit.jupiter.api.Test;

class RoutingRefusalMapperTest {

    /// So the clients retry while the service waits for its database.
    @Test
    void a_timetable_that_is_not_loaded_is_unavailable() {
        var problem = new RoutingRefusalMapper().problem(new RoutingRefusal.TimetableNotLoaded());

        assertEquals(HttpProblem.UNAVAILABLE, problem.type());
    }
}
