package dev.cargokit.pages.service;

import java.util.List;

/// A way from one port to another.
public record Route(List<Leg> legs) {}
