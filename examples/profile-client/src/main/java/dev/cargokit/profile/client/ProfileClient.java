package dev.cargokit.profile.client;

import java.util.List;

/// A client of profile-service. Go kit: the client package of profilesvc.
///
/// Each method throws [ProfileFailure.Unavailable] if no instance responds as it should, and
/// [ProfileFailure.Refused] if the service rejects the request. Idempotent calls are attempted on up to three
/// instances; the others, as documented, on one.
public interface ProfileClient {

    /// Registers a profile. Never retried.
    ///
    /// @throws ProfileFailure.AlreadyExists if the id is taken
    void register(Profile profile);

    /// @throws ProfileFailure.NotFound if there is none
    Profile profile(String id);

    /// Creates or replaces the profile.
    void replace(Profile profile);

    /// Changes the profile with this id; empty fields of `change` stay as they are. Never retried.
    ///
    /// @throws ProfileFailure.NotFound if there is none
    void revise(Profile change);

    /// Removes the profile. If a response is lost, the retry may not find what the first attempt has removed.
    ///
    /// @throws ProfileFailure.NotFound if there is none
    void remove(String id);

    /// @throws ProfileFailure.NotFound if there is no such profile
    List<Address> addresses(String id);

    /// @throws ProfileFailure.NotFound if there is no such profile or no such address of it
    Address address(String id, String addressId);

    /// Adds an address at the end. Never retried.
    ///
    /// @throws ProfileFailure.NotFound      if there is no such profile
    /// @throws ProfileFailure.AlreadyExists if the profile has one with this id
    void addAddress(String id, Address address);

    /// Removes the address; retried like [#remove].
    ///
    /// @throws ProfileFailure.NotFound if there is no such profile or no such address of it
    void removeAddress(String id, String addressId);
}
