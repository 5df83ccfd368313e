package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.delete;
import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.put;
import static dev.cargokit.profile.interfaces.Api.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If-Match and If-None-Match (RFC 9110, section 13).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConditionalRequestsIT implements ReadyService {

    private static final String PROFILE = "/profiles/conditional";
    private static final String ADDRESS = PROFILE + "/addresses/home";
    private static final String BODY = "{\"name\":\"n\",\"addresses\":[{\"id\":\"home\",\"location\":\"Hamburg\"}]}";
    private static final String CHANGED = "{\"name\":\"changed\"}";

    @BeforeEach
    void a_profile() {
        put(PROFILE, BODY);
    }

    @Test
    void the_entity_tag_changes_with_the_profile() {
        var before = etag(PROFILE);

        Api.patch(PROFILE, CHANGED).statusCode(200);

        get(PROFILE).header("ETag", not(equalTo(before)));
        put(PROFILE, BODY);
        get(PROFILE).header("ETag", equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {PROFILE, ADDRESS})
    void what_the_client_has_is_not_sent_again(String path) {
        with("If-None-Match", etag(path)).get(path).then().statusCode(304);
        with("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void what_is_current_may_be_replaced() {
        with("If-Match", etag(PROFILE)).body(CHANGED).patch(PROFILE).then().statusCode(200);
        with("If-Match", "\"other\", " + etag(PROFILE))
                .body(BODY)
                .put(PROFILE)
                .then()
                .statusCode(200);
        with("If-Match", etag(ADDRESS)).delete(ADDRESS).then().statusCode(200);
        with("If-Match", "*").delete(PROFILE).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "other", "\"", ",", "W/"})
    void what_has_changed_is_not_replaced(String tag) {
        var before = get(PROFILE).extract().asString();

        failed(with("If-Match", tag).body(CHANGED).put(PROFILE).then());
        failed(with("If-Match", tag).body(CHANGED).patch(PROFILE).then());
        failed(with("If-Match", tag).delete(PROFILE).then());
        failed(with("If-Match", tag).delete(ADDRESS).then());
        failed(with("If-Match", tag).get(PROFILE).then());

        get(PROFILE).body(equalTo(before));
    }

    @Test
    void what_exists_is_not_created() {
        failed(with("If-None-Match", "*").body(CHANGED).put(PROFILE).then());

        get(PROFILE).body("profile.name", equalTo("n"));
        delete(PROFILE);
        with("If-None-Match", "*").body(CHANGED).put(PROFILE).then().statusCode(201);
    }

    @Test
    void what_does_not_exist_is_not_created_if_it_must_exist() {
        delete(PROFILE);

        failed(with("If-Match", "*").body(CHANGED).put(PROFILE).then());

        get(PROFILE).statusCode(404);
    }

    private static void failed(ValidatableResponse response) {
        response.statusCode(412).contentType("application/problem+json").body("error", equalTo("precondition failed"));
    }

    private static String etag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }
}
