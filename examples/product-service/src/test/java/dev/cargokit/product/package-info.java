/// The dependencies of the layers.
/// The tests of each layer are in its package.
package dev.cargokit.product;
