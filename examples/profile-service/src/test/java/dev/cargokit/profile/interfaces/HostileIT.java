package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be a profile is refused with the field at fault, whatever it is.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HostileIT implements OnceReady {

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
    void names_the_field_at_fault(String body, String field) {
        post("/profiles/", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
        get("/profiles/bad").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "7", "\"text\"", "{\"id\":\"bad\"} {", "{\"profile\":7}"})
    void refuses_what_is_no_profile(String body) {
        post("/profiles/", body).statusCode(400).contentType("application/problem+json");
        post("/profiles/bad/addresses", body).statusCode(400);
    }

    @Test
    void refuses_texts_that_are_too_long() {
        post("/profiles/", "{\"id\":\"" + "x".repeat(65) + "\"}").statusCode(400);
        post("/profiles/", "{\"id\":\"bad\",\"name\":\"" + "x".repeat(201) + "\"}")
                .statusCode(400);
        put("/profiles/" + "x".repeat(65), "{}").statusCode(400).body("errors[0].field", endsWith("id"));
    }

    @Test
    void refuses_a_body_that_is_too_large() {
        post("/profiles/", "{\"id\":\"bad\",\"other\":\"" + "x".repeat(300_000) + "\"}")
                .statusCode(413);
    }

    @Test
    void refuses_endless_nesting() {
        post("/profiles/", "{\"other\":" + "[".repeat(100_000)).statusCode(400);
    }

    @Test
    void refuses_to_put_under_an_id_that_none_can_have() {
        put("/profiles/%20", "{}").statusCode(400).body("errors[0].field", equalTo("id"));
    }
}
