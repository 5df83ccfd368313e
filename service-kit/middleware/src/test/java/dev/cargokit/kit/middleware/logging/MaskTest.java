package dev.cargokit.kit.middleware.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "newPassword", "token", "accessToken", "apiKey", "clientSecret", "authorization"})
    void knows_a_secret_by_its_name(String name) {
        assertTrue(Mask.isSecret(name));
        assertFalse(Mask.isSecret("customerName"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Login[user=ann, password=x y, n=1] | Login[user=ann, password=***, n=1]",
                "{\"password\":\"a\\\"b\",\"n\":1}    | {\"password\":***,\"n\":1}",
                "Authorization: Bearer abc          | Authorization: ***",
                "/x?token=abc&n=1                   | /x?token=***&n=1",
                "API_KEY=abc                        | API_KEY=***",
                "the password is unknown            | the password is unknown",
            })
    void hides_secrets_inside_of_texts(String text, String masked) {
        assertEquals(masked, Mask.secretsIn(text));
    }

    @Test
    void no_text_takes_long() {
        var hostile = "token" + "a".repeat(10_000) + "token=\"" + "\\".repeat(10_001) + "password".repeat(1_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 100; i++) {
                Mask.secretsIn(hostile);
            }
        });
    }
}
