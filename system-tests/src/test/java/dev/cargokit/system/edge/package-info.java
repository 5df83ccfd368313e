/// The gateway before several instances, of which some die, hang or are replaced; and clients that mean no
/// good.
package dev.cargokit.system.edge;
