package dev.cargokit.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients may use HTTP/2; the services get HTTP/1.1.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class Http2IT {

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.booking")
    String address;

    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
    FakeService booking;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        booking = FakeService.at(address).answering(request -> FakeService.echo("booking", request));
        assertEquals(Version.HTTP_2, send(request().GET()).version());
    }

    @AfterEach
    void stop() {
        client.close();
        booking.close();
    }

    @Test
    void a_get_has_no_body() throws IOException, InterruptedException {
        var answer = send(request().GET());

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"method\":\"GET\""), answer.body());
        assertTrue(answer.body().contains("\"host\":\"" + gateway.getAuthority() + "\""), answer.body());
        assertTrue(!answer.body().contains("transfer-encoding"), answer.body());
    }

    @Test
    void a_body_of_known_length_arrives() throws IOException, InterruptedException {
        var answer = send(request().POST(BodyPublishers.ofString("hello")));

        assertTrue(answer.body().contains("\"body\":\"hello\""), answer.body());
    }

    @Test
    void a_body_of_unknown_length_arrives() throws IOException, InterruptedException {
        var unknown = BodyPublishers.fromPublisher(BodyPublishers.ofString("hello"));

        var answer = send(request().POST(unknown));

        assertTrue(answer.body().contains("\"body\":\"hello\""), answer.body());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(gateway.resolve("/booking/v1/cargos"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
