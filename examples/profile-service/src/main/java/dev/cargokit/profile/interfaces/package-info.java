/// Profiles over HTTP, under the paths and bodies of Go kit's profilesvc.
/// Paths work with and without a slash at the end.
package dev.cargokit.profile.interfaces;
