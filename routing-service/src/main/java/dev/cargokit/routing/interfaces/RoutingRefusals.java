package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.routing.domain.RoutingRefusal;
import jakarta.ws.rs.ext.Provider;

/// What the refusals of the domain are on the wire.
@Provider
class RoutingRefusals extends ProblemMapper<RoutingRefusal> {

    @Override
    protected Problem problem(RoutingRefusal refusal) {
        return switch (refusal) {
            case RoutingRefusal.MalformedLocode locode ->
                of(ProblemType.UNKNOWN_LOCATION, refusal).at(locode.field());
            case RoutingRefusal.UnknownLocation location ->
                of(ProblemType.UNKNOWN_LOCATION, refusal).at(location.field());
            case RoutingRefusal.SameOriginAndDestination _ -> of(ProblemType.SAME_ORIGIN_AND_DESTINATION, refusal);
            case RoutingRefusal.MalformedVoyageNumber _ ->
                of(ProblemType.INVALID_ARGUMENT, refusal).at("voyage_number");
            case RoutingRefusal.UnknownVoyage _ -> of(ProblemType.VOYAGE_NOT_FOUND, refusal);
            case RoutingRefusal.UnknownCall call ->
                of(ProblemType.UNKNOWN_LOCATION, refusal).at(field(call.movement(), call.field()));
            case RoutingRefusal.UnsoundSchedule schedule ->
                of(ProblemType.UNSOUND_SCHEDULE, refusal).at(field(schedule.movement(), schedule.field()));
            case RoutingRefusal.UnsoundMovement movement ->
                of(ProblemType.UNSOUND_SCHEDULE, refusal).at(movement.field());
            case RoutingRefusal.TimetableNotLoaded _ -> of(ProblemType.UNAVAILABLE, refusal);
        };
    }

    private static Problem of(ProblemType type, RoutingRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }

    private static String field(int movement, String field) {
        return "movements[" + movement + "]." + field;
    }
}
