package dev.cargokit.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients may use HTTP/2 with prior knowledge; the services get HTTP/1.1.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class Http2IT {

    static final String PATH = "/booking/v1/cargos";

    /// More than the window of a stream.
    static final String LARGE = "x".repeat(100_000);

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.booking")
    String address;

    Vertx vertx = Vertx.vertx();
    HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
    FakeService booking;

    @BeforeEach
    void start() {
        booking = FakeService.at(address).answering(request -> FakeService.echo("booking", request));
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        booking.close();
    }

    @Test
    void a_get_has_no_body() {
        var echo = send(HttpMethod.GET, HttpClientRequest::send);

        assertTrue(echo.contains("\"method\":\"GET\""), echo);
        assertTrue(echo.contains("\"host\":\"" + gateway.getAuthority() + "\""), echo);
        assertTrue(!echo.contains("transfer-encoding"), echo);
    }

    @Test
    void a_body_of_known_length_arrives() {
        var echo = send(HttpMethod.POST, request -> request.send("hello"));

        assertTrue(echo.contains("\"body\":\"hello\""), echo);
    }

    @Test
    void a_body_of_unknown_length_arrives() {
        var echo = send(HttpMethod.POST, request -> {
            request.setChunked(true).write("hel");
            request.end("lo");
            return request.response();
        });

        assertTrue(echo.contains("\"body\":\"hello\""), echo);
    }

    @Test
    void a_large_response_arrives() {
        booking.answering(request -> FakeService.answer(request, 200, LARGE));

        assertEquals(LARGE, send(HttpMethod.GET, HttpClientRequest::send));
    }

    private String send(HttpMethod method, Function<HttpClientRequest, Future<HttpClientResponse>> sending) {
        return client.request(method, gateway.getPort(), gateway.getHost(), PATH)
                .compose(sending)
                .compose(response -> {
                    assertEquals(200, response.statusCode());
                    assertEquals(HttpVersion.HTTP_2, response.version());
                    return response.body();
                })
                .map(Buffer::toString)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
