package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.patch;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The requests of Go kit's own client: wrapped bodies with Go's field names, chunked, without a Content-Type, and
/// bodies of GET and DELETE.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GoClientIT implements ReadyService {

    private static final String PROFILE =
            "{\"id\":\"%s\",\"name\":\"Go Kit\",\"addresses\":[{\"id\":\"home\",\"location\":\"Stockholm\"}]}";

    @TestHTTPResource
    URI service;

    @Test
    void registers_a_wrapped_profile() throws IOException {
        var body = "{\"Profile\":" + PROFILE.formatted("go-post") + "}\n";

        var status =
                raw("POST /profiles/ HTTP/1.1\r\nHost: profile\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                        + "\r\n" + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");

        assertEquals("HTTP/1.1 201 Created", status);
        get("/profiles/go-post").body(equalTo("{\"profile\":" + PROFILE.formatted("go-post") + "}"));
    }

    @Test
    void puts_a_wrapped_profile() {
        put("/profiles/go-put", "{\"ID\":\"go-put\",\"Profile\":" + PROFILE.formatted("go-put") + "}")
                .statusCode(201);
        put("/profiles/go-put2", "{\"ID\":\"go-put2\",\"Profile\":{\"id\":\"\",\"name\":\"n\"}}")
                .statusCode(201);

        get("/profiles/go-put").body(equalTo("{\"profile\":" + PROFILE.formatted("go-put") + "}"));
        get("/profiles/go-put2").body("profile.name", equalTo("n"));
    }

    @Test
    void rejects_a_wrapped_profile_with_another_id() {
        put("/profiles/go-a", "{\"ID\":\"go-a\",\"Profile\":{\"id\":\"go-b\"}}")
                .statusCode(400)
                .body("error", equalTo("inconsistent IDs"));
        put("/profiles/go-a", "{\"ID\":\"go-b\",\"Profile\":{\"id\":\"go-a\"}}").statusCode(400);
    }

    @Test
    void patches_with_a_wrapped_profile() {
        put("/profiles/go-patch", PROFILE.formatted("go-patch"));

        patch("/profiles/go-patch", "{\"ID\":\"go-patch\",\"Profile\":{\"id\":\"\",\"name\":\"Gopher\"}}")
                .statusCode(200);

        get("/profiles/go-patch")
                .body(equalTo("{\"profile\":" + PROFILE.formatted("go-patch").replace("Go Kit", "Gopher") + "}"));
    }

    @Test
    void adds_a_wrapped_address() {
        put("/profiles/go-address", PROFILE.formatted("go-address"));

        post(
                        "/profiles/go-address/addresses/",
                        "{\"ProfileID\":\"go-address\",\"Address\":{\"id\":\"work\",\"location\":\"Hamburg\"}}")
                .statusCode(201);

        get("/profiles/go-address/addresses/work").body("address.location", equalTo("Hamburg"));
    }

    @Test
    void ignores_a_body_of_get_and_delete() {
        put("/profiles/go-get", PROFILE.formatted("go-get"));

        given().body("{\"ID\":\"go-get\"}").get("/profiles/go-get").then().statusCode(200);
        given().body("{\"ID\":\"go-get\"}").delete("/profiles/go-get").then().statusCode(200);
    }

    @Test
    void reads_field_names_in_any_case() {
        post("/profiles/", "{\"ID\":\"go-case\",\"NAME\":\"n\",\"Addresses\":[{\"Id\":\"a\",\"LOCATION\":\"l\"}]}")
                .statusCode(201);

        get("/profiles/go-case").body("profile.addresses[0].location", equalTo("l"));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
