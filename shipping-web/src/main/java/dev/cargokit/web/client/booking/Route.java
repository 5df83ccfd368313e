package dev.cargokit.web.client.booking;

import java.util.List;

/// A route from one port to another.
public record Route(List<Leg> legs) {}
