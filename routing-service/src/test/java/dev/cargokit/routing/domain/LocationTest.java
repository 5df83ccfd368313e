package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Vector V4 of the contract, and positions on the globe.
class LocationTest {

    private static final Coordinates NEW_YORK = new Coordinates(40.7, -74.0);

    @Test
    void is_equal_when_its_code_is() {
        var one = new Location(new UnLocode("ATEST"), "One", "AT", NEW_YORK);
        var same = new Location(new UnLocode("ATEST"), "Another name", "AT", new Coordinates(0, 0));
        var other = new Location(new UnLocode("TESTB"), "One", "AT", NEW_YORK);

        assertEquals(same, one);
        assertEquals(same.hashCode(), one.hashCode());
        assertNotEquals(other, one);
        assertNotEquals(null, one);
    }

    @Test
    void requires_all_components() {
        var code = new UnLocode("ATEST");

        assertThrows(NullPointerException.class, () -> new Location(null, "One", "AT", NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, null, "AT", NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, "One", null, NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, "One", "AT", null));
    }

    @Test
    void is_on_the_globe() {
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(0, -180.1));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(Double.NaN, 0));
    }

    @Test
    void has_the_great_circle_distance() {
        var tokyo = new Coordinates(35.65, 139.77);
        var losAngeles = new Coordinates(33.74, -118.26);

        assertEquals(4750, tokyo.nauticalMilesTo(losAngeles), 50);
        assertEquals(tokyo.nauticalMilesTo(losAngeles), losAngeles.nauticalMilesTo(tokyo));
        assertEquals(60, new Coordinates(0, 0).nauticalMilesTo(new Coordinates(1, 0)), 0.1);
    }
}
