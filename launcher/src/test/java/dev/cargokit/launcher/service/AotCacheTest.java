package dev.cargokit.launcher.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path module;

    private Path jar;
    private AotCache cache;

    @BeforeEach
    void a_service_just_built() throws Exception {
        Path application = Files.createDirectories(module.resolve("target/quarkus-app"));
        jar = Files.writeString(application.resolve("quarkus-run.jar"), "built");
        cache = new AotCache(application);
    }

    @Test
    void does_not_fit_before_the_training() {
        assertFalse(cache.fits());
        assertFalse(cache.isTrained());
    }

    @Test
    void fits_once_a_training_has_written_it() throws Exception {
        Files.writeString(candidate(), "cache");

        assertTrue(cache.accept());

        assertTrue(cache.fits());
    }

    @Test
    void does_not_fit_another_build() throws Exception {
        Files.writeString(candidate(), "cache");
        cache.accept();

        Files.writeString(jar, "built again");

        assertFalse(cache.fits());
        assertFalse(cache.isTrained());
    }

    @Test
    void is_not_tried_again_for_a_build_whose_training_failed() {
        assertFalse(cache.accept());

        assertFalse(cache.fits());
        assertTrue(cache.isTrained());
    }

    @Test
    void ignores_what_an_earlier_training_left_behind() throws Exception {
        Files.writeString(candidate(), "half written");

        cache.trainingOptions();

        assertFalse(cache.accept());
    }

    private Path candidate() {
        String option = cache.trainingOptions().getFirst();
        return Path.of(option.substring(option.indexOf('=') + 1));
    }
}
