package dev.cargokit.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledBinariesTest {

    @ParameterizedTest
    @CsvSource({"Linux, x86_64", "Linux, aarch64", "Darwin, aarch64"})
    void are_on_the_class_path_for_every_supported_machine(String system, String architecture) throws IOException {
        try (var archive = new BundledBinaries().getPgBinary(system, architecture)) {
            assertNotNull(archive);
        }
    }
}
