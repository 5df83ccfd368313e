/// Voyages and the changes of their schedules on the wire (rule A15): what a planner sends and what anybody reads. A
/// change carries its preconditions, and the response the schedule's version.
package dev.cargokit.routing.interfaces.voyage;
