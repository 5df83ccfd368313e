package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.profile.application.Revision;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.interfaces.problem.ProfileProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A profile as clients send it: plain, or wrapped as Go kit's own client does, `{"ID": …, "Profile": {…}}`.
/// Field names match in any case, as in Go.
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "ProfileRequest")
record ProfileRequest(
        @Schema(examples = "1234", maxLength = Identifier.MAXIMUM_LENGTH)
        String id,

        @Schema(examples = "Go Kit", maxLength = Profile.MAXIMUM_NAME_LENGTH)
        String name,

        @Schema(maxItems = Profile.MAXIMUM_ADDRESSES) List<AddressBody> addresses,
        @Schema(hidden = true) ProfileBody profile) {

    /// The profile with the id in the body.
    Profile toProfile() {
        return body().toProfile(new Identifier(ids().findFirst().orElse("")));
    }

    /// The profile with the id in the path, which the body need not repeat but must not contradict.
    Profile toProfile(Identifier pathId) {
        requireConsistent(pathId);
        return body().toProfile(pathId);
    }

    Revision toRevision(Identifier pathId) {
        requireConsistent(pathId);
        return body().toRevision();
    }

    private ProfileBody body() {
        return Optional.ofNullable(profile).orElseGet(() -> new ProfileBody(id, name, addresses));
    }

    private void requireConsistent(Identifier pathId) {
        if (!ids().allMatch(pathId.value()::equals)) {
            throw new ProblemException(ProfileProblem.INCONSISTENT_IDS);
        }
    }

    private Stream<String> ids() {
        return Stream.of(Optional.ofNullable(body().id()), Optional.ofNullable(id))
                .flatMap(Optional::stream)
                .filter(bodyId -> !bodyId.isEmpty());
    }
}
