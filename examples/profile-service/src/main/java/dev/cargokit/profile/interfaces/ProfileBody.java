package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.profile.application.Revision;
import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A profile, in requests and responses. Empty fields may be missing.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "Profile")
record ProfileBody(
        @Schema(examples = "1234", maxLength = Identifier.MAXIMUM_LENGTH)
        String id,

        @Schema(examples = "Go Kit", maxLength = Profile.MAXIMUM_NAME_LENGTH)
        String name,

        @Schema(maxItems = Profile.MAXIMUM_ADDRESSES) List<AddressBody> addresses) {

    static ProfileBody of(Profile profile) {
        return new ProfileBody(
                profile.id().value(),
                profile.name(),
                profile.addresses().stream().map(AddressBody::of).toList());
    }

    Profile toProfile(Identifier profileId) {
        return new Profile(profileId, nonEmpty(name).orElse(""), toAddresses());
    }

    /// An empty name or list means no change, as in the original.
    Revision toRevision() {
        return new Revision(nonEmpty(name), Optional.of(toAddresses()).filter(list -> !list.isEmpty()));
    }

    private List<Address> toAddresses() {
        var bodies = Optional.ofNullable(addresses).orElse(List.of());
        return IntStream.range(0, bodies.size())
                .mapToObj(index -> toAddress(index, bodies.get(index)))
                .toList();
    }

    private static Address toAddress(int index, AddressBody body) {
        var field = "addresses[" + index + "]";
        if (body == null) {
            throw new Malformed(field, "must be an object");
        }
        try {
            return body.toAddress();
        } catch (Malformed malformed) {
            throw malformed.in(field);
        }
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }
}
