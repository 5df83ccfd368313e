package dev.cargokit.profile.client;

import java.util.List;

/// What profile-service does, as its users call it. Go kit: the client package of profilesvc.
///
/// Each method throws [ProfileFailure.Unavailable] when no instance answers as it should, and
/// [ProfileFailure.Refused] for what the service will not do. Calls that may be made twice without harm are tried on
/// up to three instances; the others, as each says, on one.
public interface ProfileClient {

    /// Registers a profile; tried once.
    ///
    /// @throws ProfileFailure.AlreadyExists when the id is taken
    void register(Profile profile);

    /// @throws ProfileFailure.NotFound when there is none
    Profile profile(String id);

    /// Makes the profile what it is here, whether or not there was one.
    void replace(Profile profile);

    /// Changes the profile with this id; what is empty in `change` stays as it is. Tried once.
    ///
    /// @throws ProfileFailure.NotFound when there is none
    void revise(Profile change);

    /// Removes the profile. When an answer got lost and the call was tried again, it may have been removed and yet
    /// not be found.
    ///
    /// @throws ProfileFailure.NotFound when there is none
    void remove(String id);

    /// @throws ProfileFailure.NotFound when there is no such profile
    List<Address> addresses(String id);

    /// @throws ProfileFailure.NotFound when there is no such profile or no such address of it
    Address address(String id, String addressId);

    /// Adds an address as the last; tried once.
    ///
    /// @throws ProfileFailure.NotFound      when there is no such profile
    /// @throws ProfileFailure.AlreadyExists when the profile has one with this id
    void addAddress(String id, Address address);

    /// Removes the address; tried again as [#remove] is.
    ///
    /// @throws ProfileFailure.NotFound when there is no such profile or no such address of it
    void removeAddress(String id, String addressId);
}
