package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;

/// An address in the column `addresses`.
record AddressDocument(String id, String location) {

    static AddressDocument of(Address address) {
        return new AddressDocument(address.id().value(), address.location());
    }

    Address toAddress() {
        return new Address(new Identifier(id), location);
    }
}
