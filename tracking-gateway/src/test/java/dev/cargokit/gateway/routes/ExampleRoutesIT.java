package dev.cargokit.gateway.routes;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The routes to the example services: most services do not get the first segment, and there may be several instances.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ExampleRoutesIT {

    @TestHTTPResource
    URI gateway;

    List<FakeService> fakes;

    @BeforeEach
    void start() {
        fakes = Stream.of("string", "profile", "user", "product")
                .flatMap(ExampleRoutesIT::instances)
                .toList();
    }

    @AfterEach
    void stop() {
        fakes.forEach(FakeService::close);
    }

    @ParameterizedTest
    @CsvSource({
        "/stringsvc/uppercase, string, /uppercase",
        "/stringsvc/count, string, /count",
        "/profiles, profile, /profiles",
        "/profiles/, profile, /profiles/",
        "/profiles/1234/addresses/, profile, /profiles/1234/addresses/",
        "/users/user1, user, /user1",
        "/products/product%201?a=b%20c, product, /product%201?a=b%20c"
    })
    void sends_each_path_to_its_service(String path, String service, String uri) {
        given().urlEncodingEnabled(false)
                .body("{\"a\":1}")
                .post(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(uri))
                .body("body", equalTo("{\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/addsvc/rpc",
                "/addsvc/sum/more",
                "/addsvc/q/metrics",
                "/stringsvc",
                "/profilesx",
                "/users",
                "/users/",
                "/users/user1/more"
            })
    void hides_what_is_not_a_route(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("error", equalTo("not found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//users/user1", "/%75sers/user1"})
    void hides_another_spelling_of_a_route(String path) throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send("GET " + path + " HTTP/1.1", "Host: gateway", "");

            assertEquals("HTTP/1.1 404 Not Found", client.line());
        }
    }

    @Test
    void accepts_a_request_line_with_the_whole_uri() throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send("GET http://" + gateway.getAuthority() + "/users/user1?a=b HTTP/1.1", "Host: gateway", "");

            assertEquals("HTTP/1.1 200 OK", client.line());
            int length = client.block().stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length: "))
                    .mapToInt(line -> Integer.parseInt(line.substring(16)))
                    .findFirst()
                    .orElseThrow();
            assertEquals("/user1?a=b", new JsonObject(client.text(length)).getString("uri"));
        }
    }

    @Test
    void uses_each_of_the_instances() {
        var users = fakes.stream().skip(2).limit(2).toList();
        users.forEach(user -> user.answering(request -> FakeService.answer(request, 200, "{}")));

        // One of them may still be ejected because of another test.
        await().until(() -> {
            given().get("/users/user1").then().statusCode(200);
            return users.stream().allMatch(user -> user.requests() > 0);
        });
    }

    @Test
    void counts_requests_by_route_not_by_path() {
        given().get("/users/COUNTED");

        await().untilAsserted(() -> management()
                .get("/q/metrics")
                .then()
                .body(containsString("uri=\"/users/{name}\""))
                .body(not(containsString("COUNTED"))));
    }

    private static Stream<FakeService> instances(String service) {
        var addresses = ConfigProvider.getConfig().getValue("cargokit.addresses." + service, String[].class);
        return Stream.of(addresses)
                .map(address -> FakeService.at(address).answering(request -> FakeService.echo(service, request)));
    }
}
