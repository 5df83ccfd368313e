/// The errors that all transports have in common.
/// Each transport has a package of its own and knows none of the others.
package dev.cargokit.add.interfaces;
