/// Routing's public API, as the pages call it: locations, voyages, and the paths between two ports.
/// A planner changes schedules by it.
package dev.cargokit.web.client.routing;
