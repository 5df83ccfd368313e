package dev.cargokit.pages.service;

/// What is wrong with one field.
public record FieldProblem(String field, String message) {}
