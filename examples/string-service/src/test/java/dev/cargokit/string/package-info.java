/// Tests of the whole service: the dependencies of its layers here, each layer in its own package.
/// They share [dev.cargokit.string.upstreams].
package dev.cargokit.string;
