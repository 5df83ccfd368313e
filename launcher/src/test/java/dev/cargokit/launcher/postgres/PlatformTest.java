package dev.cargokit.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

    @Test
    void knows_machines_by_the_names_java_gives_them() {
        assertEquals(Platform.LINUX_AMD64, Platform.of("Linux", "amd64"));
        assertEquals(Platform.LINUX_ARM64, Platform.of("Linux", "aarch64"));
        assertEquals(Platform.MAC_ARM64, Platform.of("Mac OS X", "aarch64"));
    }

    @Test
    void names_the_machines_there_are_when_this_is_none_of_them() {
        var failure = assertThrows(LaunchFailure.class, () -> Platform.of("Windows 11", "amd64"));

        assertTrue(failure.getMessage().contains("linux amd64"), failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void has_the_binaries_of_every_machine_on_the_class_path(Platform platform) {
        assertNotNull(PlatformTest.class.getResource("/" + platform.archive()));
    }
}
