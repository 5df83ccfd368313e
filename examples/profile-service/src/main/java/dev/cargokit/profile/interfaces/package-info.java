/// Profiles over HTTP, under the paths and bodies of Go kit's profilesvc.
/// Paths work with and without a trailing slash.
package dev.cargokit.profile.interfaces;
