/// The load of the crash test: many clients that report until they are heard, and an account of what they were told.
/// What was acknowledged is the system's word, and it is held to it.
package dev.cargokit.system.crash;
