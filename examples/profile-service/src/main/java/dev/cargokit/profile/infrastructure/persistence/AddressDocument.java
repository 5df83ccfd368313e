package dev.cargokit.profile.infrastructure.persistence;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;

/// An address as the column `addresses` keeps it.
record AddressDocument(String id, String location) {

    static AddressDocument of(Address address) {
        return new AddressDocument(address.id().value(), address.location());
    }

    Address address() {
        return new Address(new Identifier(id), location);
    }
}
