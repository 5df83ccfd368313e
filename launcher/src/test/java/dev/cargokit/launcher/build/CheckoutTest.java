package dev.cargokit.launcher.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutTest {

    private static final Module BOOKING = Module.service("booking-service");
    private static final String BOOKING_POM = """
            <project>
              <artifactId>booking-service</artifactId>
              <dependencies>
                <dependency><groupId>dev.cargokit</groupId><artifactId>kit-web</artifactId></dependency>
              </dependencies>
            </project>
            """;

    @TempDir
    Path root;

    private Checkout checkout;

    @BeforeEach
    void a_checkout_just_built() throws Exception {
        write("pom.xml", "<project><modules><module>kit</module><module>booking-service</module></modules></project>");
        write("kit/pom.xml", "<project><modules><module>web</module></modules></project>");
        write("kit/web/pom.xml", "<project><artifactId>kit-web</artifactId></project>");
        write("booking-service/pom.xml", BOOKING_POM);
        write("kit/web/src/main/java/Kit.java", "class Kit {}");
        write("booking-service/src/main/java/Cargo.java", "class Cargo {}");
        checkout = new Checkout(root);
        checkout.buildBy(List.of(BOOKING), modules -> artifact("built"));
    }

    @Test
    void is_fresh_after_a_build() {
        assertEquals(List.of(), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_stale_when_a_source_has_changed_even_if_its_time_has_not() throws Exception {
        FileTime before = Files.getLastModifiedTime(root.resolve("booking-service/src/main/java/Cargo.java"));

        write("booking-service/src/main/java/Cargo.java", "class Cargo{ }");
        Files.setLastModifiedTime(root.resolve("booking-service/src/main/java/Cargo.java"), before);

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_stale_when_what_it_uses_has_changed() throws Exception {
        write("kit/web/src/main/java/Kit.java", "class Kit { int i; }");

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "kit/pom.xml", "kit/web/pom.xml", "booking-service/pom.xml"})
    void is_stale_when_a_pom_that_it_is_built_by_has_changed(String pom) throws Exception {
        write(pom, Files.readString(root.resolve(pom)) + "<!-- changed -->");

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_fresh_when_a_module_that_it_does_not_use_has_changed() throws Exception {
        write("routing-service/src/main/java/Voyage.java", "class Voyage {}");

        assertEquals(List.of(), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_fresh_when_sources_were_only_touched() throws Exception {
        Files.setLastModifiedTime(
                root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));

        assertEquals(List.of(), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_stale_when_somebody_else_has_built_it_since() {
        artifact("built differently");

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
    }

    @Test
    void is_stale_when_its_artifact_is_gone() throws Exception {
        Files.delete(BOOKING.artifactIn(root));

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
    }

    private void artifact(String content) {
        try {
            write("booking-service/target/quarkus-app/quarkus-run.jar", content);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String path, String content) throws Exception {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
