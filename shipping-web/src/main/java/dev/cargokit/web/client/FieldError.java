package dev.cargokit.web.client;

/// What is wrong with one field.
public record FieldError(String field, String message) {}
