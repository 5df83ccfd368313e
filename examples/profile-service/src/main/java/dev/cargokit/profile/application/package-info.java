/// The use cases of profiles, each one transaction.
/// Annotations add the middleware.
package dev.cargokit.profile.application;
