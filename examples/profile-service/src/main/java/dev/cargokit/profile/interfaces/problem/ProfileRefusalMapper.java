package dev.cargokit.profile.interfaces.problem;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import dev.cargokit.profile.domain.ProfileRefusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

@Provider
class ProfileRefusalMapper extends ProblemMapper<ProfileRefusal> {

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(ProfileProblem.values());
    }

    @Override
    protected Problem problem(ProfileRefusal refusal) {
        return switch (refusal) {
            case ProfileRefusal.Malformed malformed ->
                of(HttpProblem.INVALID_ARGUMENT, refusal).at(malformed.field());
            case ProfileRefusal.UnknownProfile _, ProfileRefusal.UnknownAddress _ -> of(HttpProblem.NOT_FOUND, refusal);
            case ProfileRefusal.ProfileExists _, ProfileRefusal.AddressExists _ ->
                of(HttpProblem.ALREADY_EXISTS, refusal);
            case ProfileRefusal.PreconditionFailed _ -> of(ProfileProblem.PRECONDITION_FAILED, refusal);
            case ProfileRefusal.TooManyAddresses _ -> of(ProfileProblem.TOO_MANY_ADDRESSES, refusal);
        };
    }

    private static Problem of(ProblemType type, ProfileRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }
}
