/// Connects routing to its environment: configuration, metrics, health, and the refresh of the timetable.
/// Packages below have the database and the sample data.
package dev.cargokit.routing.infrastructure;
