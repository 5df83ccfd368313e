package dev.cargokit.kit.consul;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = SettingsIT.File.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ConsulStandIn.class, restrictToAnnotatedClass = true)
class SettingsIT {

    @Inject
    Settings settings;

    @Test
    void a_running_service_follows_its_file_and_consul_and_counts_what_it_refuses() throws IOException {
        var file = ConfigProvider.getConfig().getValue("cargokit.settings.file", Path.class);
        var consul = ConfigProvider.getConfig().getValue("cargokit.consul.url", String.class);
        var burst = settings.of(SettingKeys.LIMIT_BURST, "it", 100);
        assertEquals(3, burst.get(), "the value in the file at the start");

        Files.writeString(file, "limit.it.burst=4");
        await().until(() -> burst.get() == 4);

        given().body("5").put(consul + "/v1/kv/cargokit/limit.it.burst");
        await().until(() -> burst.get() == 5);

        Files.writeString(file, "limit.it.burst=none");
        await().untilAsserted(
                        () -> management().get("/q/metrics").then().body(containsString("settings_refused_total 1.0")));
        management().get("/q/metrics").then().body(containsString("settings_revision"));
    }

    @ParameterizedTest
    @CsvSource({"kit-sample, 200", "user-service, 421"})
    void passes_no_health_check_that_is_meant_for_another_service(String service, int status) {
        management()
                .header("Cargokit-Service", service)
                .get("/q/metrics")
                .then()
                .statusCode(status);
    }

    public static class File implements QuarkusTestResourceLifecycleManager {

        private Path path;

        @Override
        public Map<String, String> start() {
            try {
                path = Files.createTempFile("settings", ".properties");
                Files.writeString(path, "limit.it.burst=3");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of("cargokit.settings.file", path.toString());
        }

        @Override
        public void stop() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
