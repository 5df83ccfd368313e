package dev.cargokit.routing.interfaces.problem;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import dev.cargokit.routing.domain.RoutingRefusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

@Provider
class RoutingRefusalMapper extends ProblemMapper<RoutingRefusal> {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(RoutingProblem.values());
    }

    @Override
    protected Problem problem(RoutingRefusal refusal) {
        return switch (refusal) {
            case RoutingRefusal.MalformedLocode _, RoutingRefusal.UnknownLocation _ ->
                of(RoutingProblem.UNKNOWN_LOCATION, refusal).at(refusal.field());
            case RoutingRefusal.SameOriginAndDestination _ -> of(RoutingProblem.SAME_ORIGIN_AND_DESTINATION, refusal);
            case RoutingRefusal.MalformedVoyageNumber _ ->
                of(HttpProblem.INVALID_ARGUMENT, refusal).at("voyage_number");
            case RoutingRefusal.UnknownVoyage _ -> of(RoutingProblem.VOYAGE_NOT_FOUND, refusal);
            case RoutingRefusal.UnknownCall call ->
                of(RoutingProblem.UNKNOWN_LOCATION, refusal).at(field(call.movement(), call.field()));
            case RoutingRefusal.UnsoundSchedule schedule ->
                of(RoutingProblem.UNSOUND_SCHEDULE, refusal).at(field(schedule.movement(), schedule.field()));
            case RoutingRefusal.UnsoundMovement movement ->
                of(RoutingProblem.UNSOUND_SCHEDULE, refusal).at(movement.field());
            case RoutingRefusal.UnsoundChange change ->
                of(RoutingProblem.UNSOUND_SCHEDULE, refusal).at(change.field());
            case RoutingRefusal.NoSuchCall call ->
                of(RoutingProblem.NO_SUCH_CALL, refusal).at(call.field());
            case RoutingRefusal.VoyageIsCancelled _ -> of(RoutingProblem.VOYAGE_CANCELLED, refusal);
            case RoutingRefusal.VoyageHasChanged _ -> of(RoutingProblem.STALE_VERSION, refusal);
            case RoutingRefusal.TimetableNotLoaded _ -> of(HttpProblem.UNAVAILABLE, refusal);
        };
    }

    private static Problem of(ProblemType type, RoutingRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }

    private static String field(int movement, String field) {
        return "movements[" + movement + "]." + field;
    }
}
