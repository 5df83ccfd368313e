package dev.cargokit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cargokit.testkit.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void of_tracking_point_inwards() {
        LayerRules.of("dev.cargokit.tracking").hold();
    }

    @Test
    void the_edge_and_tracking_do_not_know_each_other() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.cargokit.gateway", "dev.cargokit.tracking");
        var edge = resideInAPackage("dev.cargokit.gateway..");
        var tracking = resideInAPackage("dev.cargokit.tracking..");

        noClasses().that(edge).should().dependOnClassesThat(tracking).check(classes);
        noClasses().that(tracking).should().dependOnClassesThat(edge).check(classes);
    }

    @Test
    void the_pages_look_at_what_clients_see() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.cargokit");
        var pages = resideInAPackage("dev.cargokit.pages..");

        noClasses()
                .that()
                .resideInAPackage("dev.cargokit.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.cargokit.gateway..",
                        "dev.cargokit.tracking.infrastructure..",
                        "dev.cargokit.tracking.interfaces..")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage("dev.cargokit.gateway..", "dev.cargokit.tracking..")
                .should()
                .dependOnClassesThat(pages)
                .check(classes);
    }
}
