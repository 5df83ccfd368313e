/// profile-service for other services: inject a [dev.cargokit.profile.client.ProfileClient].
/// Instances are found by discovery under the name `profile-service` and take turns.
package dev.cargokit.profile.client;
