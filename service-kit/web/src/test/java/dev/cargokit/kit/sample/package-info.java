/// A service as small as can be, worn by the kit's layers for the kit's own tests.
/// It is what the tests of every other package call.
package dev.cargokit.kit.sample;
