package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Instance;
import dev.cargokit.gateway.instances.Outcome;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.function.Consumer;

/// One attempt to have a request answered by one instance; what comes of it is told to the exchange, once,
/// and to the instance.
final class Attempt {

    private static final String PROBLEM = "application/problem+json";

    private final Exchange exchange;
    private final Instance instance;
    private final long begin = System.nanoTime();
    private HttpClientRequest request;
    private boolean recorded;
    private boolean over;

    Attempt(Exchange exchange, Instance instance) {
        this.exchange = exchange;
        this.instance = instance;
    }

    Instance instance() {
        return instance;
    }

    /// When it began, in `System.nanoTime`.
    long begin() {
        return begin;
    }

    /// @param send puts the request together and sends it
    void start(HttpClient client, RequestOptions options, Consumer<HttpClientRequest> send) {
        instance.begin();
        client.request(options.setServer(SocketAddress.inetSocketAddress(instance.port(), instance.host()))
                        .setHost(instance.host())
                        .setPort(instance.port()))
                .onComplete(connection -> connected(connection, send));
    }

    private void connected(AsyncResult<HttpClientRequest> connection, Consumer<HttpClientRequest> send) {
        if (over) {
            connection.map(HttpClientRequest::reset);
        } else if (connection.failed()) {
            fail(Outcome.UNREACHABLE, connection.cause());
        } else {
            request = connection.result();
            // What goes wrong is told by the answer that does not come.
            request.exceptionHandler(_ -> {});
            request.response().onComplete(this::answered);
            send.accept(request);
        }
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (over) {
            return;
        }
        if (answer.failed()) {
            fail(Outcome.FAILED, answer.cause());
        } else {
            // Vert.x would log what breaks off with nobody listening.
            answer.result().exceptionHandler(_ -> {});
            var outcome = outcome(answer.result());
            // Whether all of it comes is not known yet; a stream of events may go on for ever.
            if (outcome != Outcome.ANSWERED || Answer.isStream(answer.result())) {
                record(outcome);
            }
            exchange.answered(this, answer.result());
        }
    }

    /// One who says in a problem that it is busy, or that something behind it is out, is well itself.
    private static Outcome outcome(HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case 503, 504 ->
                PROBLEM.equals(answer.headers().get(HttpHeaders.CONTENT_TYPE)) ? Outcome.ANSWERED : Outcome.FAILED;
            case 501 -> Outcome.ANSWERED;
            default -> answer.statusCode() >= 500 ? Outcome.FAILED : Outcome.ANSWERED;
        };
    }

    private void fail(Outcome outcome, Throwable cause) {
        end(outcome);
        exchange.failed(this, outcome, cause);
    }

    /// Gives it up, whatever still comes; the connection goes with it.
    void abandon(Outcome outcome) {
        if (!over) {
            end(outcome);
            if (request != null) {
                request.reset();
            }
        }
    }

    /// It is done, as far as the instance is concerned. What its head has told already stands.
    void end(Outcome outcome) {
        if (!over) {
            over = true;
            record(outcome);
            instance.end();
        }
    }

    private void record(Outcome outcome) {
        if (!recorded) {
            recorded = true;
            instance.record(outcome);
        }
    }
}
