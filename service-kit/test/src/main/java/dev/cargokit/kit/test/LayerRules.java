package dev.cargokit.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;

/// The dependency rule, for every service alike: interfaces and infrastructure point at application, application at
/// domain, domain at nothing but the JDK.
public final class LayerRules {

    private final String root;
    private final JavaClasses classes;

    private LayerRules(String root) {
        this.root = root;
        // The rules go by names; reading the classes of every library that is used would take seconds.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        this.classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /// The rules of the service in this module, whose root package this is, such as `dev.cargokit.booking`.
    public static LayerRules of(String root) {
        return new LayerRules(root);
    }

    /// @throws AssertionError naming each class that breaks a rule
    public void hold() {
        rules().forEach(rule -> rule.check(classes));
    }

    private List<ArchRule> rules() {
        return List.of(
                layersPointInwards(), domainIsPlainJava(), packagesHaveNoCycles(), noFieldInjection(), timeEnters());
    }

    private ArchRule layersPointInwards() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy(root + ".domain..")
                .layer("application")
                .definedBy(root + ".application..")
                .layer("infrastructure")
                .definedBy(root + ".infrastructure..")
                .layer("interfaces")
                .definedBy(root + ".interfaces..")
                .whereLayer("interfaces")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("infrastructure")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("infrastructure", "interfaces");
    }

    private ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", root + ".domain..")
                .allowEmptyShould(true);
    }

    private ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule noFieldInjection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.inject.Inject")
                .because("dependencies enter by the constructor, which needs no @Inject");
    }

    private ArchRule timeEnters() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time enters through a Clock")
                .allowEmptyShould(true);
    }
}
