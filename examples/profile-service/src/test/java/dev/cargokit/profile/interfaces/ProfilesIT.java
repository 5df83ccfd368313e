package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.delete;
import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.patch;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every vector of the contract for profiles themselves.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProfilesIT implements ReadyService {

    private static final String NAMED = "{\"id\":\"%s\",\"name\":\"%s\"}";
    private static final String FULL = "{\"id\":\"%s\",\"name\":\"n\",\"addresses\":[{\"id\":\"b\",\"location\":\"B\"},"
            + "{\"id\":\"a\",\"location\":\"A\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {"/profiles/", "/profiles"})
    void registers_a_profile(String path) {
        var id = "register" + path.length();

        post(path, FULL.formatted(id))
                .statusCode(201)
                .header("Location", endsWith("/profiles/" + id))
                .contentType("application/json")
                .body(equalTo("{}"));

        get("/profiles/" + id).statusCode(200).body(equalTo("{\"profile\":" + FULL.formatted(id) + "}"));
        get("/profiles/" + id + "/").statusCode(200).body(equalTo("{\"profile\":" + FULL.formatted(id) + "}"));
    }

    @Test
    void accepts_the_example_of_the_original() {
        delete("/profiles/1234");

        post("/profiles/", "{\"id\":\"1234\",\"Name\":\"Go Kit\"}").statusCode(201);

        get("/profiles/1234").body(equalTo("{\"profile\":{\"id\":\"1234\",\"name\":\"Go Kit\"}}"));
    }

    @Test
    void registers_an_id_once() {
        post("/profiles/", NAMED.formatted("once", "first")).statusCode(201);

        post("/profiles/", NAMED.formatted("once", "second"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("error", equalTo("already exists"));

        get("/profiles/once").body("profile.name", equalTo("first"));
    }

    @Test
    void replaces_a_profile() {
        put("/profiles/replaced", FULL.formatted("replaced")).statusCode(201).body(equalTo("{}"));

        put("/profiles/replaced/", NAMED.formatted("replaced", "other"))
                .statusCode(200)
                .body(equalTo("{}"));

        get("/profiles/replaced").body(equalTo("{\"profile\":" + NAMED.formatted("replaced", "other") + "}"));
    }

    @Test
    void takes_a_missing_id_from_the_path() {
        put("/profiles/left", "{\"name\":\"n\"}").statusCode(201);

        get("/profiles/left").body("profile.id", equalTo("left"));
    }

    @Test
    void rejects_a_body_with_another_id_than_the_path() {
        put("/profiles/inconsistent", NAMED.formatted("other", "n"))
                .statusCode(400)
                .body("error", equalTo("inconsistent IDs"));
        patch("/profiles/inconsistent", NAMED.formatted("other", "n"))
                .statusCode(400)
                .body("error", equalTo("inconsistent IDs"));
        get("/profiles/inconsistent").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"new\"}                                          | new | [b, a]",
                "{\"id\":\"patch\",\"name\":\"new\"}                        | new | [b, a]",
                "{\"addresses\":[{\"id\":\"c\"}]}                            | n   | [c]",
                "{\"name\":\"new\",\"addresses\":[{\"id\":\"c\"}]}          | new | [c]",
                "{\"name\":\"\",\"addresses\":[]}                            | n   | [b, a]",
                "{\"name\":null,\"addresses\":null}                        | n   | [b, a]",
                "{}                                                        | n   | [b, a]"
            })
    void patches_only_the_fields_in_the_body(String body, String name, String addresses) {
        put("/profiles/patch", FULL.formatted("patch"));

        patch("/profiles/patch", body).statusCode(200).body(equalTo("{}"));

        var profile = get("/profiles/patch/")
                .body("profile.name", equalTo(name))
                .extract()
                .jsonPath();
        assertEquals(addresses, profile.getList("profile.addresses.id").toString());
    }

    @Test
    void removes_a_profile() {
        put("/profiles/gone", FULL.formatted("gone"));

        delete("/profiles/gone").statusCode(200).body(equalTo("{}"));

        get("/profiles/gone").statusCode(404);
        delete("/profiles/gone/").statusCode(404).body("error", equalTo("not found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "404/", "%20", "%00", "a%7Cb"})
    void does_not_find_another_profile(String id) {
        get("/profiles/" + id)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("not found"));
        patch("/profiles/" + id, "{\"name\":\"n\"}").statusCode(404).body("error", equalTo("not found"));
        delete("/profiles/" + id).statusCode(404).body("error", equalTo("not found"));
    }

    @Test
    void lists_the_allowed_methods() {
        get("/profiles/").statusCode(405).header("Allow", "POST");
        post("/profiles/1234", "{}").statusCode(405);
    }
}
