/// The search for the best paths through a timetable. Start at [PathSearch]; [ConnectionScan] does the
/// work, over [Connections] in memory order.
package dev.cargokit.routing.domain.search;
