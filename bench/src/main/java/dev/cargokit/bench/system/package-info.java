/// What is measured, as processes: a whole shipping system started by the launcher for this run alone, single services,
/// nginx. Also what they cost in processor time and memory.
package dev.cargokit.bench.system;
