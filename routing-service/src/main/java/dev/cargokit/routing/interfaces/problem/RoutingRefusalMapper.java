package dev.cargokit.routing.interfaces.problem;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.routing.domain.RoutingRefusal;
import jakarta.ws.rs.ext.Provider;

/// Maps each refusal of the domain to its problem.
@Provider
class RoutingRefusalMapper extends ProblemMapper<RoutingRefusal> {

    @Override
    protected Problem problem(RoutingRefusal refusal) {
        return switch (refusal) {
            case RoutingRefusal.MalformedLocode locode ->
                of(RoutingProblem.UNKNOWN_LOCATION, refusal).at(locode.field());
            case RoutingRefusal.UnknownLocation location ->
                of(RoutingProblem.UNKNOWN_LOCATION, refusal).at(location.field());
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
