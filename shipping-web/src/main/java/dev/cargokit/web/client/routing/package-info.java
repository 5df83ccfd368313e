/// Routing's public API, as the pages call it: locations, voyages, and the paths between two ports.
/// Nothing here changes a timetable.
package dev.cargokit.web.client.routing;
