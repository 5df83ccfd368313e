package dev.cargokit.user.domain;

public record User(int id, String name) {}
