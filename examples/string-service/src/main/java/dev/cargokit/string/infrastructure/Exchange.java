package dev.cargokit.string.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.ExecutionException;

/// One question and its answer over HTTP, awaited on a virtual thread.
final class Exchange {

    private final HttpClient http;
    private final ObjectMapper json;
    private final RequestOptions address;

    Exchange(HttpClient http, ObjectMapper json, RequestOptions address) {
        this.http = http;
        this.json = json;
        this.address = address;
    }

    /// @throws InstanceFailed if there is no answer, or none that can be understood
    /// @throws InterruptedException when it takes too long; the request is broken off then
    Answer uppercase(String text) throws InterruptedException {
        var request = request();
        // Who is to read the answer must stand ready before it can come: it comes on another thread.
        var answer = request.response().compose(this::answer);
        try {
            request.end(JsonObject.of("s", text).toBuffer());
            return await(answer);
        } catch (InterruptedException late) {
            request.reset();
            throw late;
        }
    }

    private HttpClientRequest request() throws InterruptedException {
        var coming = http.request(address);
        try {
            return await(coming);
        } catch (InterruptedException late) {
            // Else the connection that it still gets would be its own for ever.
            coming.onSuccess(HttpClientRequest::reset);
            throw late;
        }
    }

    private Future<Answer> answer(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body().map(this::read)
                : Future.failedFuture(new InstanceFailed("an instance answered " + response.statusCode()));
    }

    private Answer read(Buffer body) {
        try {
            return json.readValue(body.getBytes(), Answer.class);
        } catch (IOException _) {
            throw new InstanceFailed("an instance answered nonsense");
        }
    }

    private static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case InstanceFailed failed -> failed;
                case ConnectException _ -> new InstanceFailed("connection refused");
                default -> new InstanceFailed("connection broken");
            };
        }
    }
}
