package dev.cargokit.gateway;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;

/// The body of a request that is read whole before anything happens, and so has to be short and to come soon.
/// Until it is read, it stays with the client.
final class SmallBody {

    /// After an answer that came before the whole body had: how long what is left of it is thrown away.
    private static final long LINGER_MILLIS = 5_000;

    private final RoutingContext call;
    private final HttpServerRequest request;
    private final Duration patience;
    private final long most;
    private final Buffer read = Buffer.buffer();
    private final Promise<InputStream> whole = Promise.promise();
    private boolean ended;

    /// @param most bytes of it
    SmallBody(RoutingContext call, Duration patience, long most) {
        this.call = call;
        this.request = call.request();
        this.patience = patience;
        this.most = most;
        request.pause();
    }

    /// Whether its head already says that it is too long.
    boolean isTooLong() {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > most;
    }

    /// Fails with a [ProblemException] if it is too long or takes too long.
    Future<InputStream> read() {
        long timer = call.vertx().setTimer(patience.toMillis(), _ -> giveUp(ProblemType.REQUEST_TIMEOUT));
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> {
            ended = true;
            whole.tryComplete(new ByteArrayInputStream(read.getBytes()));
        });
        request.handler(this::take);
        request.resume();
        return whole.future().onComplete(_ -> call.vertx().cancelTimer(timer));
    }

    private void take(Buffer part) {
        if (whole.future().isComplete()) {
            return;
        }
        if (read.length() + part.length() > most) {
            giveUp(ProblemType.BODY_TOO_LARGE);
        } else {
            read.appendBuffer(part);
        }
    }

    private void giveUp(ProblemType type) {
        whole.tryFail(new ProblemException(type, type.explanation()));
    }

    /// What still comes is thrown away for a while, as [Upload#stop()] does; then the connection ends, unless
    /// it is shared.
    void stop() {
        if (!ended) {
            request.handler(_ -> {});
            request.endHandler(_ -> ended = true);
            request.resume();
            call.vertx().setTimer(LINGER_MILLIS, _ -> hangUp());
        }
    }

    private void hangUp() {
        if (!ended && request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }
}
