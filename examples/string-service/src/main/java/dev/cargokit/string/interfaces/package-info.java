/// The service over HTTP: JSON in, JSON out, and a refusal is part of the answer.
/// Go kit: the decoders and encoders of stringsvc's `transport.go`.
package dev.cargokit.string.interfaces;
