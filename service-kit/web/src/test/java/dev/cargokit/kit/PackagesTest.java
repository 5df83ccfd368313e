package dev.cargokit.kit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void depend_on_each_other_without_cycles() {
        var classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .importPackages("dev.cargokit.kit");

        slices().matching("dev.cargokit.kit.(*)..").should().beFreeOfCycles().check(classes);
    }
}
