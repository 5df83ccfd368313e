package dev.cargokit.launcher.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BuildStepTest {

    @Test
    void reads_the_module_and_its_number_from_the_output_of_maven() {
        var step = BuildStep.PREPARING.after(
                "[INFO] Building Cargokit: booking-service 1.0.0-SNAPSHOT                          [4/9]");

        assertEquals("module 4 of 9: booking-service", step.toString());
    }

    @Test
    void stays_the_same_after_other_lines() {
        var step = new BuildStep(4, 9, "booking-service");

        assertEquals(step, step.after("[INFO] Building jar: booking-service/target/booking-service-1.0.0.jar"));
        assertEquals(
                "reading the modules",
                BuildStep.PREPARING.after("[INFO] Scanning for projects...").toString());
    }
}
