package dev.cargokit.launcher.service;

/// What a start does with the trained caches.
public enum CacheUse {
    /// Uses those that fit.
    USE,
    /// Uses those that fit and trains the others.
    TRAIN
}
