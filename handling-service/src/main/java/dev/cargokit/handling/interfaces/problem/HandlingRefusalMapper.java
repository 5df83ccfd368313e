package dev.cargokit.handling.interfaces.problem;

import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

@Provider
public class HandlingRefusalMapper extends ProblemMapper<HandlingRefusal> {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(HandlingProblem.values());
    }

    @Override
    protected Problem problem(HandlingRefusal refusal) {
        return problemOf(refusal);
    }

    public static Problem problemOf(HandlingRefusal refusal) {
        return switch (refusal) {
            case HandlingRefusal.UnknownCargo _ -> problem(HandlingProblem.UNKNOWN_CARGO, refusal);
            case HandlingRefusal.VoyageRequired _ ->
                problem(HandlingProblem.VOYAGE_REQUIRED, refusal).at("voyage");
            case HandlingRefusal.VoyageNotAllowed _ ->
                problem(HandlingProblem.VOYAGE_NOT_ALLOWED, refusal).at("voyage");
            case HandlingRefusal.UnknownVoyage _ ->
                problem(HandlingProblem.UNKNOWN_VOYAGE, refusal).at("voyage");
            case HandlingRefusal.UnknownLocation _ ->
                problem(HandlingProblem.UNKNOWN_LOCATION, refusal).at("location");
            case HandlingRefusal.CompletedInFuture _ ->
                problem(HandlingProblem.COMPLETED_IN_FUTURE, refusal).at("completion_time");
            case HandlingRefusal.CargoClaimed _ -> problem(HandlingProblem.CARGO_CLAIMED, refusal);
            case HandlingRefusal.ClaimTooEarly _ -> problem(HandlingProblem.CARGO_CLAIMED, refusal);
        };
    }

    private static Problem problem(ProblemType type, HandlingRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }
}
