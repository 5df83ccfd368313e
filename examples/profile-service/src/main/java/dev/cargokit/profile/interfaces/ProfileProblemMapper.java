package dev.cargokit.profile.interfaces;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.profile.domain.ProfileRefusal;
import jakarta.ws.rs.ext.Provider;

/// Maps refusals of the domain to problems.
@Provider
class ProfileProblemMapper extends ProblemMapper<ProfileRefusal> {

    @Override
    protected Problem problem(ProfileRefusal refusal) {
        return switch (refusal) {
            case ProfileRefusal.Malformed malformed ->
                of(HttpProblem.INVALID_ARGUMENT, refusal).at(malformed.field());
            case ProfileRefusal.UnknownProfile _ -> of(HttpProblem.NOT_FOUND, refusal);
            case ProfileRefusal.UnknownAddress _ -> of(HttpProblem.NOT_FOUND, refusal);
            case ProfileRefusal.ProfileExists _ -> of(HttpProblem.ALREADY_EXISTS, refusal);
            case ProfileRefusal.AddressExists _ -> of(HttpProblem.ALREADY_EXISTS, refusal);
            case ProfileRefusal.PreconditionFailed _ -> of(ProfileProblem.PRECONDITION_FAILED, refusal);
            case ProfileRefusal.TooManyAddresses _ -> of(ProfileProblem.TOO_MANY_ADDRESSES, refusal);
        };
    }

    private static Problem of(ProblemType type, ProfileRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }
}
