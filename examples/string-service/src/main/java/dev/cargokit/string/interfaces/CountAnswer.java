package dev.cargokit.string.interfaces;

/// A length in bytes.
record CountAnswer(int v) {}
