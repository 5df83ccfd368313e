/// The system on one machine without containers: start it, stop it, kill parts of it, query its state.
/// `LocalSystem` is the entrance, for the command, the system tests and the benchmarks alike.
package dev.cargokit.launcher;
