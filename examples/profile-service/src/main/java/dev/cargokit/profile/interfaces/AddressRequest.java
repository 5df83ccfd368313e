package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An address as clients send it: plain, or wrapped as Go kit's own client does, `{"ProfileID": …, "Address": {…}}`.
@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
@Schema(name = "AddressRequest")
record AddressRequest(
        @Schema(examples = "home", maxLength = Identifier.MAXIMUM_LENGTH)
        String id,

        @Schema(examples = "Stockholm", maxLength = Address.MAXIMUM_LOCATION_LENGTH)
        String location,

        @Schema(hidden = true) AddressBody address) {

    Address toAddress() {
        return Optional.ofNullable(address)
                .orElseGet(() -> new AddressBody(id, location))
                .toAddress();
    }
}
