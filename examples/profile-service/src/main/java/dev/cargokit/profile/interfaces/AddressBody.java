package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An address, in requests and responses.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "Address")
record AddressBody(
        @Schema(examples = "home", maxLength = Identifier.MAXIMUM_LENGTH)
        String id,

        @Schema(examples = "Stockholm", maxLength = Address.MAXIMUM_LOCATION_LENGTH)
        String location) {

    static AddressBody of(Address address) {
        return new AddressBody(address.id().value(), address.location());
    }

    Address toAddress() {
        return new Address(
                new Identifier(Optional.ofNullable(id).orElse("")),
                Optional.ofNullable(location).orElse(""));
    }
}
