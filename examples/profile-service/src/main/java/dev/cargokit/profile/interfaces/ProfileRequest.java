package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.profile.application.Revision;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A profile as clients send it: plain, or wrapped as Go kit's own client does, `{"ID": …, "Profile": {…}}`.
/// Field names in any case, as Go reads them.
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "ProfileRequest")
record ProfileRequest(
        @Schema(examples = "1234", maxLength = Identifier.LONGEST)
        String id,

        @Schema(examples = "Go Kit", maxLength = Profile.LONGEST_NAME)
        String name,

        @Schema(maxItems = Profile.MOST_ADDRESSES) List<AddressBody> addresses,
        @Schema(hidden = true) ProfileBody profile) {

    /// The profile under the id that the body names.
    Profile profileOfItsOwn() {
        return body().profile(new Identifier(ids().findFirst().orElse("")));
    }

    /// The profile under the id of the address, which the body may leave out but not contradict.
    Profile profileOf(Identifier addressed) {
        requireConsistent(addressed);
        return body().profile(addressed);
    }

    Revision revisionOf(Identifier addressed) {
        requireConsistent(addressed);
        return body().revision();
    }

    private ProfileBody body() {
        return Optional.ofNullable(profile).orElseGet(() -> new ProfileBody(id, name, addresses));
    }

    private void requireConsistent(Identifier addressed) {
        if (!ids().allMatch(addressed.value()::equals)) {
            throw new ProblemException(ProblemType.INCONSISTENT_IDS, ProblemType.INCONSISTENT_IDS.explanation());
        }
    }

    private Stream<String> ids() {
        return Stream.of(Optional.ofNullable(body().id()), Optional.ofNullable(id))
                .flatMap(Optional::stream)
                .filter(given -> !given.isEmpty());
    }
}
