package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.ws.rs.ext.Provider;

/// What each refusal of the domain is on the wire.
@Provider
class Refusals extends ProblemMapper<HandlingRefusal> {

    @Override
    protected Problem problem(HandlingRefusal refusal) {
        return problemOf(refusal);
    }

    static Problem problemOf(HandlingRefusal refusal) {
        return switch (refusal) {
            case HandlingRefusal.UnknownCargo _ -> problem(ProblemType.UNKNOWN_CARGO, refusal);
            case HandlingRefusal.VoyageRequired _ ->
                problem(ProblemType.VOYAGE_REQUIRED, refusal).at("voyage");
            case HandlingRefusal.VoyageForbidden _ ->
                problem(ProblemType.VOYAGE_NOT_ALLOWED, refusal).at("voyage");
            case HandlingRefusal.UnknownVoyage _ ->
                problem(ProblemType.UNKNOWN_VOYAGE, refusal).at("voyage");
            case HandlingRefusal.UnknownLocation _ ->
                problem(ProblemType.UNKNOWN_LOCATION, refusal).at("location");
            case HandlingRefusal.CompletedInFuture _ ->
                problem(ProblemType.COMPLETED_IN_FUTURE, refusal).at("completion_time");
            case HandlingRefusal.CargoClaimed _ -> problem(ProblemType.CARGO_CLAIMED, refusal);
            case HandlingRefusal.ClaimTooEarly _ -> problem(ProblemType.CARGO_CLAIMED, refusal);
        };
    }

    private static Problem problem(ProblemType type, HandlingRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }
}
