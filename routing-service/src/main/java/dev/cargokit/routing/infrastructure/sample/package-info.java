/// Sample data: real ports, and liner services with realistic durations. The facts are in the CSV files
/// under `sample/`; [SampleTimetable] schedules the voyages.
package dev.cargokit.routing.infrastructure.sample;
