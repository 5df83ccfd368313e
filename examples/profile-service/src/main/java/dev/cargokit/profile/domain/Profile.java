package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.AddressExists;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import dev.cargokit.profile.domain.ProfileRefusal.TooManyAddresses;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Somebody's name and addresses. A change makes another profile; [Profiles] puts it in the place of the old one.
///
/// @param name      may be empty
/// @param addresses in the order in which they came, each id once
public record Profile(Identifier id, String name, List<Address> addresses) {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_ADDRESSES = 100;

    public Profile {
        BoundedText.checked("name", name, LONGEST_NAME);
        addresses = List.copyOf(addresses);
        if (addresses.size() > MOST_ADDRESSES) {
            throw new TooManyAddresses(MOST_ADDRESSES);
        }
        var ids = new HashSet<Identifier>();
        if (!addresses.stream().map(Address::id).allMatch(ids::add)) {
            throw new Malformed("addresses", "must have ids that differ");
        }
    }

    public Profile renamed(String newName) {
        return new Profile(id, newName, addresses);
    }

    /// With these addresses instead of those it has.
    public Profile relocated(List<Address> newAddresses) {
        return new Profile(id, name, newAddresses);
    }

    /// With one more address, as the last.
    ///
    /// @throws AddressExists    when it has one with this id
    /// @throws TooManyAddresses when it is full
    public Profile with(Address address) {
        if (addresses.stream().anyMatch(known -> known.id().equals(address.id()))) {
            throw new AddressExists();
        }
        return relocated(Stream.concat(addresses.stream(), Stream.of(address)).toList());
    }

    /// Without the address.
    ///
    /// @throws UnknownAddress when it has none with this id
    public Profile without(Identifier addressId) {
        var left = address(addressId);
        return relocated(
                addresses.stream().filter(address -> !address.equals(left)).toList());
    }

    /// @throws UnknownAddress when it has none with this id
    public Address address(Identifier addressId) {
        return addresses.stream()
                .filter(address -> address.id().equals(addressId))
                .findFirst()
                .orElseThrow(UnknownAddress::new);
    }
}
