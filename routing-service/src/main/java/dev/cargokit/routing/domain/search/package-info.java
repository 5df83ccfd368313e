/// The search for the best ways of getting cargo from one place to another on a timetable. Start at
/// [PathSearch]; the work is done by [ConnectionScan] over [Connections], which are all of a timetable laid
/// out for reading front to back.
package dev.cargokit.routing.domain.search;
