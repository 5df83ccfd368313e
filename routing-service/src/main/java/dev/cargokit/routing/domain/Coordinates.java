package dev.cargokit.routing.domain;

/// A position on the globe in degrees; north and east are positive.
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS_NAUTICAL_MILES = 3440.065;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
        }
    }

    /// The great-circle distance in nautical miles (haversine formula).
    public double nauticalMilesTo(Coordinates other) {
        double northward = Math.toRadians(other.latitude - latitude);
        double eastward = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(northward / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(eastward / 2));
        return 2 * EARTH_RADIUS_NAUTICAL_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double x) {
        return x * x;
    }
}
