package dev.cargokit.product.domain;

public record Product(int id, String name) {}
