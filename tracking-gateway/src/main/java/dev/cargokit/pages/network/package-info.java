/// Routing as pages: ports on a map, voyages, one voyage's schedule, and the ways between two ports.
/// Everything here can be asked for by an address, so it can be sent to somebody else.
package dev.cargokit.pages.network;
