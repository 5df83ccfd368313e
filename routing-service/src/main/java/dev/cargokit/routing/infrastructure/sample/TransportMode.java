package dev.cargokit.routing.infrastructure.sample;

/// How a service carries cargo.
enum TransportMode {
    SEA,
    RAIL,
    ROAD,
    AIR;

    private static final double LAND_DETOUR = 1.2;

    Passage passage(SeaChart chart, Port from, Port to) {
        return switch (this) {
            case SEA -> chart.passage(from, to);
            case RAIL, ROAD -> new Passage(LAND_DETOUR * from.nauticalMilesTo(to), 0);
            case AIR -> new Passage(from.nauticalMilesTo(to), 0);
        };
    }
}
