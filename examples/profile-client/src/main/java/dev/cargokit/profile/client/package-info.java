/// The client library of profile-service: inject a [dev.cargokit.profile.client.ProfileClient].
/// Stork discovers the instances of `profile-service` and balances them round robin.
package dev.cargokit.profile.client;
