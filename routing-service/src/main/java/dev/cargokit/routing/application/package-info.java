/// Routing's use cases: find paths, show voyages and locations, change schedules, check itineraries. The
/// timetable that is searched is cached here in memory.
package dev.cargokit.routing.application;
