package dev.cargokit.kit.problem;

/// What is wrong with one field of a request.
///
/// @param field the path of the field as the client wrote it, such as `legs[0].load_time`
/// @param message what was expected of it
public record FieldError(String field, String message) {}
