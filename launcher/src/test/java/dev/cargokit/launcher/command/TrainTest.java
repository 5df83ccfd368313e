package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.StubCheckout;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.ServiceStart;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void a_checkout_whose_services_have_learnt_something() throws IOException {
        root = StubCheckout.in(folder);
        for (var service : Services.all()) {
            Path learnt = Files.createDirectories(cache(service.name()).folder());
            Files.writeString(learnt.resolve("candidate.aot"), "learnt");
            cache(service.name()).accept();
        }
    }

    @Test
    void leaves_the_options_of_the_jvm_beside_each_cache() throws IOException {
        assertEquals(0, train());

        List<String> options = options("booking");
        assertTrue(options.contains("-XX:AOTCache=" + cache("booking").folder().resolve("app.aot")), options::toString);
        assertTrue(options.contains("-XX:+UseSerialGC"), options::toString);
        assertFalse(options.contains("-XX:TieredStopAtLevel=1"), options::toString);
        assertTrue(options("user").contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void leaves_the_size_of_the_heap_to_the_container() throws IOException {
        train();

        assertTrue(options("booking").stream().noneMatch(option -> option.startsWith("-Xmx")));
    }

    @Test
    void fails_when_a_service_learnt_nothing() {
        StubCheckout.noteTraining(root);

        assertThrows(LaunchFailure.class, this::train);
    }

    private int train() {
        return new Train(Settings.of(root), new Console(System.out)).run();
    }

    private List<String> options(String service) throws IOException {
        return Files.readAllLines(cache(service).folder().resolve("java.options"));
    }

    private AotCache cache(String service) {
        return new AotCache(ServiceStart.application(root, Services.named(service)));
    }
}
