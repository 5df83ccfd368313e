package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.StubCheckout;
import dev.cargokit.launcher.service.AotCache;
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
    void a_checkout_with_trained_services() throws IOException {
        root = StubCheckout.in(folder);
        for (var service : Services.all()) {
            Path folder = Files.createDirectories(cache(service.name()).folder());
            Files.writeString(folder.resolve("candidate.aot"), "cache");
            cache(service.name()).accept();
        }
    }

    @Test
    void writes_the_options_of_the_jvm_beside_each_cache() throws IOException {
        assertEquals(0, train());

        List<String> options = options("booking");
        assertTrue(options.contains("-XX:AOTCache=" + cache("booking").folder().resolve("app.aot")), options::toString);
        assertTrue(options.contains("-XX:+UseSerialGC"), options::toString);
    }

    @Test
    void leaves_the_size_of_the_heap_to_the_container() throws IOException {
        train();

        assertTrue(options("booking").stream().noneMatch(option -> option.startsWith("-Xmx")));
    }

    @Test
    void fails_when_a_service_has_no_cache() {
        StubCheckout.markTrained(root);

        assertEquals(1, train());
    }

    private int train() {
        System.setProperty("cargokit.root", root.toString());
        return Cargokit.run(List.of("train", "--home", folder.resolve("home").toString()));
    }

    private List<String> options(String service) throws IOException {
        return Files.readAllLines(cache(service).folder().resolve("java.options"));
    }

    private AotCache cache(String service) {
        return AotCache.of(root, Services.named(service));
    }
}
