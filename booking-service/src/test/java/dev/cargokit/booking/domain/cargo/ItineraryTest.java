package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.GOT;
import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HGH;
import static dev.cargokit.booking.Given.RTM;
import static dev.cargokit.booking.Given.SHA;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cargokit.booking.domain.BookingRefusal.UnsoundItinerary;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItineraryTest {

    private static final Itinerary ITINERARY = itinerary(leg("V", SHA, RTM, 1, 10), leg("V", RTM, GOT, 11, 20));

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("judgements")
    void expects_the_activities_of_its_legs(String vector, HandlingActivity activity, boolean expected) {
        assertEquals(expected, ITINERARY.expects(activity));
    }

    static Stream<Arguments> judgements() {
        return Stream.of(
                arguments("I1", receive(SHA), true),
                arguments("I2", load(SHA, "V"), true),
                arguments("I3", unload(RTM, "V"), true),
                arguments("I4", load(RTM, "V"), true),
                arguments("I5", unload(GOT, "V"), true),
                arguments("I6", claim(GOT), true),
                arguments("I7", customs(GOT), true),
                arguments("I7", customs(HEL), true),
                arguments("I8", receive(HGH), false),
                arguments("I9", load(RTM, "W"), false),
                arguments("I10", unload(HEL, "W"), false),
                arguments("I11", claim(RTM), false),
                arguments("I12", unload(RTM, "W"), false));
    }

    @Test // I13
    void has_at_least_one_leg() {
        assertThrows(UnsoundItinerary.class, () -> new Itinerary(List.of()));
    }

    @Test // I14, I15
    void has_no_null_in_place_of_legs() {
        assertThrows(NullPointerException.class, () -> new Itinerary(null));
        assertThrows(NullPointerException.class, () -> new Itinerary(Arrays.asList(leg("V", SHA, RTM, 1, 2), null)));
    }

    @Test
    void is_independent_of_the_list_of_legs() {
        var legs = new ArrayList<>(ITINERARY.legs());
        var itinerary = new Itinerary(legs);

        legs.clear();

        assertEquals(ITINERARY, itinerary);
        assertThrows(UnsupportedOperationException.class, () -> itinerary.legs().clear());
    }

    @ParameterizedTest(name = "X8: {0}")
    @MethodSource("unsound")
    void cannot_exist_with_unsound_legs(String reason, int leg, List<Leg> legs) {
        var refusal = assertThrows(UnsoundItinerary.class, () -> new Itinerary(legs));

        assertEquals(leg, refusal.leg());
    }

    static Stream<Arguments> unsound() {
        var first = leg("V", SHA, RTM, 1, 10);
        return Stream.of(
                arguments("legs do not connect", 1, List.of(first, leg("V", HEL, GOT, 11, 20))),
                arguments("a leg unloads before it loads", 1, List.of(first, leg("V", RTM, GOT, 20, 11))),
                arguments("a leg takes no time", 0, List.of(leg("V", SHA, RTM, 1, 1))),
                arguments("a leg loads before the previous one unloads", 1, List.of(first, leg("V", RTM, GOT, 9, 20))),
                arguments("a leg goes nowhere", 0, List.of(leg("V", SHA, SHA, 1, 10))));
    }

    @Test
    void may_load_at_the_moment_the_previous_leg_unloads() {
        assertEquals(
                GOT,
                itinerary(leg("V", SHA, RTM, 1, 10), leg("W", RTM, GOT, 10, 20)).destination());
    }
}
