package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.Gate.Admission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate(1, 2);
    private final List<String> turns = new ArrayList<>();

    @Test
    void lets_so_many_pass_lets_so_many_wait_and_refuses_the_others() {
        assertEquals(Admission.PASSED, gate.enter(() -> {}));
        assertEquals(Admission.WAITS, gate.enter(() -> {}));
        assertEquals(Admission.WAITS, gate.enter(() -> {}));
        assertEquals(Admission.REFUSED, gate.enter(() -> {}));
        assertEquals(1, gate.underWay());
        assertEquals(2, gate.waiting());
    }

    @Test
    void gives_the_place_of_one_that_leaves_to_the_one_that_waits_longest() {
        gate.enter(() -> {});
        gate.enter(() -> turns.add("first"));
        gate.enter(() -> turns.add("second"));

        gate.leave();

        assertEquals(List.of("first"), turns);
        assertEquals(1, gate.underWay());
        assertEquals(1, gate.waiting());
    }

    @Test
    void is_empty_when_all_have_left() {
        gate.enter(() -> {});
        gate.enter(() -> {});

        gate.leave();
        gate.leave();

        assertEquals(0, gate.underWay());
        assertEquals(Admission.PASSED, gate.enter(() -> {}));
    }

    @Test
    void does_not_call_one_that_has_given_up() {
        Runnable impatient = () -> turns.add("impatient");
        gate.enter(() -> {});
        gate.enter(impatient);

        assertTrue(gate.giveUp(impatient));
        gate.leave();

        assertEquals(List.of(), turns);
        assertFalse(gate.giveUp(impatient));
    }
}
