package dev.cargokit.kit.middleware.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.TestSettings;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoggedIT {

    @Inject
    Talker talker;

    @Inject
    Settings settings;

    private LogCapture lines;

    @BeforeEach
    void look() {
        lines = LogCapture.of("cargokit.call");
    }

    @AfterEach
    void lookAway() {
        lines.close();
        TestSettings.set(settings, Map.of());
    }

    @Test
    void writes_method_input_output_error_and_time() {
        talker.uppercase("say \"hi\"\n");

        assertTrue(lines.only("uppercase")
                .matches("method=uppercase input=\"say \\\\\"hi\\\\\"·\" output=\"SAY .*\" err=null took=\\d+us"));
    }

    @Test
    void writes_arguments_by_name_as_gokits_addsvc_does() {
        talker.sum(1, 2);

        assertTrue(lines.only("Sum").startsWith("method=Sum a=1 b=2 v=3 err=null took="));
    }

    @Test
    void writes_why_a_call_failed() {
        assertThrows(IllegalArgumentException.class, () -> talker.uppercase(""));

        assertTrue(lines.only("uppercase").contains("output=null err=\"empty· string\""));
    }

    @Test
    void writes_no_secret() {
        talker.login("ann", "hunter2", "4711", new Credentials("ann", "hunter2"));

        var line = lines.only("login");
        assertFalse(line.contains("hunter2"), line);
        assertFalse(line.contains("4711"), line);
        assertTrue(
                line.contains(
                        "input=\"ann, ***, ***, Credentials[user=ann, password=***]\" output=\"Credentials[user=ann,"
                                + " password=***]\""),
                line);
    }

    @Test
    void writes_what_comes_later_when_it_has_come() {
        var later = new CompletableFuture<String>();
        var stage = talker.stage(later);
        var uni = talker.uni(later);
        assertEquals(0, lines.all().size());

        later.completeExceptionally(new IllegalStateException("gone"));

        assertThrows(Exception.class, () -> stage.toCompletableFuture().join());
        assertThrows(IllegalStateException.class, () -> uni.await().indefinitely());
        assertTrue(lines.only("method=stage").contains("err=\"gone\""));
        assertTrue(lines.only("method=uni").contains("err=\"gone\""));
    }

    @Test
    void writes_a_sample_under_load() {
        TestSettings.set(settings, Map.of("log.first-per-second", "0", "log.then-every", "10"));

        for (int i = 0; i < 1000; i++) {
            talker.busy();
        }

        long written =
                lines.all().stream().filter(line -> line.contains("busy")).count();
        assertTrue(written >= 10 && written <= 100, () -> written + " lines");
        assertTrue(lines.all().getLast().contains("left_out="));
    }

    @Test
    void is_silent_by_default() {
        lines.close();

        talker.uppercase("x");

        assertEquals(0, lines.all().size());
    }

    record Credentials(String user, String password) {}

    @ApplicationScoped
    @Logged
    static class Talker {

        String uppercase(String s) {
            if (s.isEmpty()) {
                throw new IllegalArgumentException("empty\n string");
            }
            return s.toUpperCase(Locale.ROOT);
        }

        @Logged(value = "Sum", byName = true, output = "v")
        long sum(long a, long b) {
            return a + b;
        }

        Credentials login(String user, String password, String apiKey, Credentials both) {
            return both;
        }

        CompletionStage<String> stage(CompletableFuture<String> later) {
            return later;
        }

        Uni<String> uni(CompletableFuture<String> later) {
            return Uni.createFrom().completionStage(later);
        }

        void busy() {}
    }
}
