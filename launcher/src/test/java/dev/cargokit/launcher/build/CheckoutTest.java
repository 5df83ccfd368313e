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

class CheckoutTest {

    private static final Module BOOKING = Module.service("booking-service");

    @TempDir
    Path root;

    private Checkout checkout;

    @BeforeEach
    void a_checkout_just_built() throws Exception {
        write("pom.xml", "<project/>");
        write("service-kit/src/main/java/Kit.java", "class Kit {}");
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
        write("service-kit/src/main/java/Kit.java", "class Kit { int i; }");

        assertEquals(List.of(BOOKING), checkout.stale(List.of(BOOKING)));
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
