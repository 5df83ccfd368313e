/// What the transports have in common: how a call fails, and what text is.
/// Each transport has a package of its own and knows none of the others.
package dev.cargokit.add.interfaces;
