package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.domain.Address;

record AddressResponse(AddressBody address) {

    static AddressResponse of(Address address) {
        return new AddressResponse(AddressBody.of(address));
    }
}
