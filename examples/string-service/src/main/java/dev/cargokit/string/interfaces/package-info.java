/// The service over HTTP with JSON bodies; a refusal is part of the response.
/// Go kit: the decoders and encoders of stringsvc's `transport.go`.
package dev.cargokit.string.interfaces;
