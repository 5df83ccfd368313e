package dev.cargokit.string.interfaces;

/// A length in bytes.
record CountResponse(int v) {}
