package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.breaking.Outcome;
import dev.cargokit.gateway.routes.RouteDefinition;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The client's side of a forwarded request: the request that it sends, and the response that it gets.
final class Downstream {

    /// RFC 9110, section 9.2.2, without TRACE.
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    /// How long the rest of a body is discarded after a response that came before its end.
    private static final long LINGER_MILLIS = 5_000;

    private final RoutingContext call;
    private final ForwardedHeaders headers;
    private final RequestBody body;
    private final ProblemResponse problems;
    private Optional<ResponseRelay> response = Optional.empty();
    private boolean finished;

    Downstream(RoutingContext call, ForwardedHeaders headers, RequestBody body, ProblemResponse problems) {
        this.call = call;
        this.headers = headers;
        this.body = body;
        this.problems = problems;
    }

    Vertx vertx() {
        return call.vertx();
    }

    Context context() {
        return call.vertx().getOrCreateContext();
    }

    /// Whether the request may be repeated; its body could not be.
    boolean isRetryable() {
        return !body.isPresent() && IDEMPOTENT.contains(call.request().method());
    }

    void onDisconnect(Runnable action) {
        call.addEndHandler(end -> {
            if (end.failed()) {
                action.run();
            }
        });
    }

    /// Without the host, should the client have named it in the request line (RFC 9112, section 3.2.2).
    RequestOptions options(RouteDefinition route) {
        var path = route.upstreamPath(call.request().path());
        var query = call.request().query();
        return new RequestOptions()
                .setMethod(call.request().method())
                .setURI(query == null ? path : path + '?' + query);
    }

    /// Sends the request to an instance.
    ///
    /// @return whether some of its body is still to come
    boolean send(UpstreamRequest instance) {
        headers.copyRequest(call.request(), instance.request().headers());
        body.sendTo(instance.request());
        return body.isReceiving();
    }

    /// Runs the action once the request can go on: it has no body, or the body begins.
    void whenReady(Runnable action) {
        body.whenReady(action);
    }

    boolean hasSentBody() {
        return body.hasBegun();
    }

    /// Whether some of the body is still to come.
    boolean isReceiving() {
        return body.isReceiving();
    }

    /// Sets up the response, which the caller must start.
    ResponseRelay respond(HttpClientResponse from, Runnable whenCompleted, Consumer<Outcome> whenBrokenOff) {
        var relay = new ResponseRelay(from, call.response(), headers, whenCompleted, whenBrokenOff);
        response = Optional.of(relay);
        body.discard();
        return relay;
    }

    /// @return false if there is no response yet
    boolean timeOutResponse() {
        response.ifPresent(ResponseRelay::timeOut);
        return response.isPresent();
    }

    void refuse(Problem problem) {
        body.discard();
        headers.identify(call.response().headers());
        problems.end(call, problem);
    }

    boolean isFinished() {
        return finished;
    }

    /// @return false if it is finished already
    boolean finish() {
        if (finished) {
            return false;
        }
        finished = true;
        if (mustLinger()) {
            call.vertx().setTimer(LINGER_MILLIS, _ -> disconnect());
        }
        return true;
    }

    /// Over HTTP/2 the response has ended the stream, and the connection is shared with others. A timer would keep the
    /// request in memory, as it would where the client has gone.
    private boolean mustLinger() {
        return body.isReceiving()
                && call.request().version() != HttpVersion.HTTP_2
                && !call.response().closed();
    }

    private void disconnect() {
        if (body.isReceiving()) {
            call.request().connection().close();
        }
    }
}
