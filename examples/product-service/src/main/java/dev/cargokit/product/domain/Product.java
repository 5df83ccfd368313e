package dev.cargokit.product.domain;

/// A product, known by name.
public record Product(int id, String name) {}
