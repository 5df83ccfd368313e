package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.AddressExists;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import dev.cargokit.profile.domain.ProfileRefusal.TooManyAddresses;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// A name and addresses. It is immutable; a change returns another profile, which [ProfileRepository] stores.
///
/// @param name      may be empty
/// @param addresses in the order of their arrival, with unique ids
public record Profile(Identifier id, String name, List<Address> addresses) {

    public static final int MAXIMUM_NAME_LENGTH = 200;
    public static final int MAXIMUM_ADDRESSES = 100;

    public Profile {
        BoundedText.require("name", name, MAXIMUM_NAME_LENGTH);
        addresses = List.copyOf(addresses);
        if (addresses.size() > MAXIMUM_ADDRESSES) {
            throw new TooManyAddresses(MAXIMUM_ADDRESSES);
        }
        var ids = new HashSet<Identifier>();
        if (!addresses.stream().map(Address::id).allMatch(ids::add)) {
            throw new Malformed("addresses", "must have ids that differ");
        }
    }

    public Profile renamed(String newName) {
        return new Profile(id, newName, addresses);
    }

    /// With these addresses instead of its own.
    public Profile relocated(List<Address> newAddresses) {
        return new Profile(id, name, newAddresses);
    }

    /// With this address added at the end.
    ///
    /// @throws AddressExists    if it has one with this id
    /// @throws TooManyAddresses if it is full
    public Profile with(Address address) {
        if (addresses.stream().anyMatch(existing -> existing.id().equals(address.id()))) {
            throw new AddressExists();
        }
        return relocated(Stream.concat(addresses.stream(), Stream.of(address)).toList());
    }

    /// Without the address.
    ///
    /// @throws UnknownAddress if it has none with this id
    public Profile without(Identifier addressId) {
        var removed = address(addressId);
        return relocated(
                addresses.stream().filter(address -> !address.equals(removed)).toList());
    }

    /// @throws UnknownAddress if it has none with this id
    public Address address(Identifier addressId) {
        return addresses.stream()
                .filter(address -> address.id().equals(addressId))
                .findFirst()
                .orElseThrow(UnknownAddress::new);
    }
}
