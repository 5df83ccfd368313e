package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.gateway.breaking.Outcome;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/// One attempt of a forwarded request on one instance. It reports to the request, and its outcome, once, to the
/// instance.
final class UpstreamRequest {

    private final ForwardedRequest forwarded;
    private final Instance instance;
    private HttpClientRequest request;
    private boolean recorded;
    private boolean over;

    UpstreamRequest(ForwardedRequest forwarded, Instance instance) {
        this.forwarded = forwarded;
        this.instance = instance;
    }

    Instance instance() {
        return instance;
    }

    /// From when it is connected.
    HttpClientRequest request() {
        return request;
    }

    void start(HttpClient client, RequestOptions options) {
        var address = instance.address();
        instance.begin();
        client.request(options.setServer(SocketAddress.inetSocketAddress(address.port(), address.host()))
                        .setHost(address.host())
                        .setPort(address.port()))
                .onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (connection.failed()) {
            if (!over) {
                fail(Outcome.CONNECT_FAILURE, connection.cause());
            }
            return;
        }
        request = connection.result();
        // A failure is reported by the response, which fails, too. Vert.x would log one that no handler takes.
        request.exceptionHandler(_ -> {});
        if (over) {
            request.reset();
        } else {
            request.response().onComplete(this::responded);
            forwarded.connected(this);
        }
    }

    private void responded(AsyncResult<HttpClientResponse> response) {
        if (over) {
            return;
        }
        if (response.failed()) {
            fail(Outcome.FAILURE, response.cause());
        } else {
            // Vert.x would log a failure that no handler takes.
            response.result().exceptionHandler(_ -> {});
            var outcome = Outcome.of(
                    response.result().statusCode(), response.result().headers().get(HttpHeaders.CONTENT_TYPE));
            // Whether all of it arrives is not known yet; an event stream may have no end.
            if (outcome != Outcome.SUCCESS || ResponseRelay.isEventStream(response.result())) {
                record(outcome);
            }
            forwarded.responded(this, response.result());
        }
    }

    private void fail(Outcome outcome, Throwable cause) {
        end(outcome);
        forwarded.failed(this, outcome, cause);
    }

    /// Ends it, whatever may still arrive, and its connection.
    void abort(Outcome outcome) {
        if (!over) {
            end(outcome);
            if (request != null) {
                request.reset();
            }
        }
    }

    /// The whole response has been passed on.
    void end() {
        end(Outcome.SUCCESS);
    }

    private void end(Outcome outcome) {
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
