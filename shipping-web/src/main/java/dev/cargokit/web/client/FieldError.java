package dev.cargokit.web.client;

public record FieldError(String field, String message) {}
