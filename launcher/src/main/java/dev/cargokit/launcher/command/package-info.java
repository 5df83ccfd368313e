/// The commands a person types, one class each. They print and return an exit code; what they do is done
/// elsewhere.
package dev.cargokit.launcher.command;
