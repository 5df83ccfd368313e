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

/// A profile, in requests and answers. What is empty may be left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "Profile")
record ProfileBody(
        @Schema(examples = "1234", maxLength = Identifier.LONGEST)
        String id,

        @Schema(examples = "Go Kit", maxLength = Profile.LONGEST_NAME)
        String name,

        @Schema(maxItems = Profile.MOST_ADDRESSES) List<AddressBody> addresses) {

    static ProfileBody of(Profile profile) {
        return new ProfileBody(
                profile.id().value(),
                profile.name(),
                profile.addresses().stream().map(AddressBody::of).toList());
    }

    /// The profile that is to be under this id.
    Profile profile(Identifier under) {
        return new Profile(under, given(name).orElse(""), domainAddresses());
    }

    /// What is given of it. An empty name or list counts as not given, as in the original.
    Revision revision() {
        return new Revision(given(name), Optional.of(domainAddresses()).filter(list -> !list.isEmpty()));
    }

    private List<Address> domainAddresses() {
        var given = Optional.ofNullable(addresses).orElse(List.of());
        return IntStream.range(0, given.size())
                .mapToObj(place -> address(place, given.get(place)))
                .toList();
    }

    private static Address address(int place, AddressBody body) {
        var name = "addresses[" + place + "]";
        if (body == null) {
            throw new Malformed(name, "must be an object");
        }
        try {
            return body.address();
        } catch (Malformed malformed) {
            throw malformed.in(name);
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }
}
