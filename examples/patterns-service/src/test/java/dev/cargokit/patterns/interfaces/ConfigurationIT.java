package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfigurationIT {

    private static final Path FILE = Path.of("target/settings.properties");

    @AfterEach
    void empty_the_file() throws IOException {
        Files.writeString(FILE, "");
    }

    @Test
    void a_changed_file_counts_without_a_restart() throws IOException {
        Files.writeString(FILE, "greeting=good morning\n");
        await().untilAsserted(() -> get("/patterns/config").then().body("greeting", equalTo("good morning")));

        Files.writeString(FILE, "greeting=good evening\n");
        await().untilAsserted(() -> get("/patterns/config").then().body("greeting", equalTo("good evening")));
    }
}
