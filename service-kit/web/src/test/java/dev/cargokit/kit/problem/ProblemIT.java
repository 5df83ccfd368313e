package dev.cargokit.kit.problem;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemIT {

    @Test
    void carries_all_members_of_rfc_9457_and_the_originals_error() {
        get("/sample/refused")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-cargo"))
                .body("title", equalTo("Unknown cargo"))
                .body("status", equalTo(404))
                .body("detail", equalTo("No cargo has the tracking id NOPE."))
                .body("instance", equalTo("/sample/refused"))
                .body("error", equalTo("unknown cargo"))
                .body("trace_id", notNullValue());
    }

    @Test
    void type_resolves_to_a_page_of_its_own() {
        get("/problems/unknown-cargo")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Unknown cargo"));
        get("/problems/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void unexpected_failure_shows_a_trace_id_and_no_inner_detail() {
        get("/sample/unexpected")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("trace_id", notNullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/database-unavailable", "/sample/commit-failed"})
    void an_unavailable_database_is_503_with_retry_after(String path) {
        get(path).then().statusCode(503).header("Retry-After", "1").body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/q", "/q/health/ready", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void unknown_path_is_a_problem_too_and_so_is_what_the_management_port_has(String path) {
        get(path).then().statusCode(404).contentType("application/problem+json").body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/unavailable", "/nowhere", "/sample/unexpected", "/q/health"})
    void every_response_forbids_sniffing_and_frames_and_none_promises_tls(String path) {
        get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void wrong_method_says_which_are_right() {
        given().delete("/sample")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", containsString("POST"));
    }
}
