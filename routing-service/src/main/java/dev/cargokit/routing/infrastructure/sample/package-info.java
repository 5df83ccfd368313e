/// A world to start with: real ports, liner services that could exist, and how long ships take between them.
/// The facts are in the CSV files under `sample/`; [SampleTimetable] lays the sailings out in time.
package dev.cargokit.routing.infrastructure.sample;
