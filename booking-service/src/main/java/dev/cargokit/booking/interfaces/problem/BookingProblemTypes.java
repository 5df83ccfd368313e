package dev.cargokit.booking.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.inject.Singleton;
import java.util.List;

/// Publishes booking's problem types.
@Singleton
class BookingProblemTypes implements ProblemTypes {

    @Override
    public List<ProblemType> all() {
        return List.of(BookingProblem.values());
    }
}
