package dev.cargokit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cargokit.kit.test.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.cargokit.gateway", "dev.cargokit.tracking", "dev.cargokit.addsvc");

    @Test
    void dependencies_point_inwards() {
        LayerRules.of("dev.cargokit.tracking").hold();
    }

    @Test
    void the_gateway_knows_no_context() {
        noClasses()
                .that(resideInAPackage("dev.cargokit.gateway.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cargokit.tracking..", "dev.cargokit.addsvc..")
                .check(CLASSES);
    }

    @Test
    void tracking_knows_neither_the_gateway_nor_addsvc() {
        noClasses()
                .that(resideInAPackage("dev.cargokit.tracking.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cargokit.gateway..", "dev.cargokit.addsvc..")
                .check(CLASSES);
    }

    @Test
    void the_packages_of_the_gateway_have_no_cycles() {
        slices().matching("dev.cargokit.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
