/// The business of adding: its rules and nothing else.
/// Limits, logs, metrics and transports are layers around it.
package dev.cargokit.add.domain.arithmetic;
