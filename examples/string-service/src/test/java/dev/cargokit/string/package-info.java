/// Tests of the whole service: its layers' dependencies here, each layer in its own package.
/// What they share stands in [dev.cargokit.string.instances].
package dev.cargokit.string;
