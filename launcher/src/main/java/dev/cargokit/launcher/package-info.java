/// The system on one machine without containers: start it, stop it, kill parts of it, ask how it is.
/// `LocalSystem` is what the command, the system tests and the benchmarks share.
package dev.cargokit.launcher;
