/// Safe and bounded logging: values from clients are quoted and sanitized, lines under load are sampled.
/// Used by every part of the kit that writes log lines.
package dev.cargokit.kit.log;
