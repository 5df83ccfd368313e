/// Routing as pages: ports on a map, voyages, one voyage's schedule, and the paths between two ports.
/// Every page has an address of its own, so it can be sent to somebody else.
package dev.cargokit.web.network;
