package dev.cargokit.profile.interfaces;

import static dev.cargokit.kit.test.HostileRequests.assertHarmlessBodies;
import static dev.cargokit.kit.test.HostileRequests.assertHarmlessHeads;
import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be a profile is refused with the field at fault, whatever it is.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HostileIT implements ReadyService {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                              | id",
                "{\"id\":\"\"}                                                   | id",
                "{\"id\":\" \"}                                                  | id",
                "{\"id\":null}                                                   | id",
                "{\"id\":7}                                                      | id",
                "{\"id\":\"a/b\"}                                                | id",
                "{\"id\":\"..\"}                                                 | id",
                "{\"id\":\"a\\\\b\"}                                             | id",
                "{\"id\":\"\\u0000\"}                                            | id",
                "{\"id\":\"\\ud800\"}                                            | id",
                "{\"id\":\"bad\",\"name\":\"\\u0000\"}                           | name",
                "{\"id\":\"bad\",\"name\":7}                                     | name",
                "{\"id\":\"bad\",\"addresses\":7}                                | addresses",
                "{\"id\":\"bad\",\"addresses\":[7]}                              | addresses[0]",
                "{\"id\":\"bad\",\"addresses\":[null]}                           | addresses[0]",
                "{\"id\":\"bad\",\"addresses\":[{\"id\":\"a\"},{}]}              | addresses[1].id",
                "{\"id\":\"bad\",\"addresses\":[{\"id\":\"a\",\"location\":{}}]} | addresses[0].location",
                "{\"id\":\"bad\",\"addresses\":[{\"id\":\"a\"},{\"id\":\"a\"}]}  | addresses"
            })
    void reports_the_invalid_field(String body, String field) {
        post("/profiles/", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
        get("/profiles/bad").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "7", "\"text\"", "{\"id\":\"bad\"} {", "{\"profile\":7}"})
    void rejects_anything_but_a_profile(String body) {
        post("/profiles/", body).statusCode(400).contentType("application/problem+json");
        post("/profiles/bad/addresses", body).statusCode(400);
    }

    @Test
    void rejects_texts_above_the_maximum_length() {
        post("/profiles/", "{\"id\":\"" + "x".repeat(65) + "\"}").statusCode(400);
        post("/profiles/", "{\"id\":\"bad\",\"name\":\"" + "x".repeat(201) + "\"}")
                .statusCode(400);
        put("/profiles/" + "x".repeat(65), "{}").statusCode(400).body("errors[0].field", endsWith("id"));
    }

    @Test
    void rejects_a_body_above_the_maximum_size() {
        post("/profiles/", "{\"id\":\"bad\",\"other\":\"" + "x".repeat(300_000) + "\"}")
                .statusCode(413);
    }

    @Test
    void rejects_endless_nesting() {
        post("/profiles/", "{\"other\":" + "[".repeat(2_000)).statusCode(400);
    }

    @Test
    void rejects_an_invalid_id_to_put() {
        put("/profiles/%20", "{}").statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @Test
    void survives_hostile_requests() {
        put("/profiles/hostile", "{}");
        var address = "{\"id\":\"home\",\"location\":\"Hamburg\"}";
        var profile = "{\"id\":\"hostile\",\"name\":\"n\",\"addresses\":[" + address + "]}";

        assertHarmlessHeads("GET", "/profiles/hostile");
        assertHarmlessHeads("PUT", "/profiles/hostile");
        assertHarmlessBodies("POST", "/profiles/", profile);
        assertHarmlessBodies("PUT", "/profiles/hostile", profile);
        assertHarmlessBodies("PATCH", "/profiles/hostile", profile);
        assertHarmlessBodies("POST", "/profiles/hostile/addresses/", address);
    }
}
