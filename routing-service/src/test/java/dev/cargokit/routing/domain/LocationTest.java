package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Vector V4 of the contract, and places on the globe.
class LocationTest {

    private static final Coordinates NEW_YORK = new Coordinates(40.7, -74.0);

    @Test
    void is_the_same_when_its_code_is() {
        Location one = new Location(new UnLocode("ATEST"), "One", "AT", NEW_YORK);
        Location same = new Location(new UnLocode("ATEST"), "Another name", "AT", new Coordinates(0, 0));
        Location other = new Location(new UnLocode("TESTB"), "One", "AT", NEW_YORK);

        assertEquals(same, one);
        assertEquals(same.hashCode(), one.hashCode());
        assertNotEquals(other, one);
        assertNotEquals(null, one);
    }

    @Test
    void needs_all_its_parts() {
        UnLocode code = new UnLocode("ATEST");

        assertThrows(NullPointerException.class, () -> new Location(null, "One", "AT", NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, null, "AT", NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, "One", null, NEW_YORK));
        assertThrows(NullPointerException.class, () -> new Location(code, "One", "AT", null));
    }

    @Test
    void lies_on_the_globe() {
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(0, -180.1));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(Double.NaN, 0));
    }

    @Test
    void is_as_far_from_another_as_the_great_circle_is_long() {
        Coordinates tokyo = new Coordinates(35.65, 139.77);
        Coordinates losAngeles = new Coordinates(33.74, -118.26);

        assertEquals(4750, tokyo.nauticalMilesTo(losAngeles), 50);
        assertEquals(tokyo.nauticalMilesTo(losAngeles), losAngeles.nauticalMilesTo(tokyo));
        assertEquals(60, new Coordinates(0, 0).nauticalMilesTo(new Coordinates(1, 0)), 0.1);
    }
}
