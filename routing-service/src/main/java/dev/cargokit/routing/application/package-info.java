/// What routing does for those who ask: find paths, answer for voyages and locations, take new schedules.
/// The timetable that is searched is kept here in memory, as new as the last change that this replica has seen.
package dev.cargokit.routing.application;
