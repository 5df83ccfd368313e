package dev.cargokit.profile.interfaces;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.profile.domain.ProfileRefusal;
import jakarta.ws.rs.ext.Provider;

/// What the refusals of the domain are on the wire.
@Provider
class ProfileRefusals extends ProblemMapper<ProfileRefusal> {

    @Override
    protected Problem problem(ProfileRefusal refusal) {
        return switch (refusal) {
            case ProfileRefusal.Malformed malformed ->
                of(ProblemType.INVALID_ARGUMENT, refusal).at(malformed.field());
            case ProfileRefusal.UnknownProfile _ -> of(ProblemType.NOT_FOUND, refusal);
            case ProfileRefusal.UnknownAddress _ -> of(ProblemType.NOT_FOUND, refusal);
            case ProfileRefusal.ProfileExists _ -> of(ProblemType.ALREADY_EXISTS, refusal);
            case ProfileRefusal.AddressExists _ -> of(ProblemType.ALREADY_EXISTS, refusal);
            case ProfileRefusal.TooManyAddresses _ -> of(ProblemType.TOO_MANY_ADDRESSES, refusal);
        };
    }

    private static Problem of(ProblemType type, ProfileRefusal refusal) {
        return Problem.of(type, refusal.getMessage());
    }
}
