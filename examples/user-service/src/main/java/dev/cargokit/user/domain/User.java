package dev.cargokit.user.domain;

/// A user, known by name.
public record User(int id, String name) {}
