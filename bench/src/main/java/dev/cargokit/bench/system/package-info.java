/// The system under measurement: one of its own, started for the run on free ports in a folder of its own, so
/// that nobody's data is touched, and taken away afterwards. Also what its processes cost in processor time
/// and memory.
package dev.cargokit.bench.system;
