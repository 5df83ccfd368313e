package dev.cargokit.gateway;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;

/// The body of a request that is read whole before anything happens, and so has to be short and to come soon.
final class SmallBody {

    /// More than any JSON body may have; who reads it says how much that is.
    private static final int MOST = 1024 * 1024;

    private final RoutingContext call;
    private final Duration patience;
    private final Buffer read = Buffer.buffer();
    private final Promise<InputStream> whole = Promise.promise();

    SmallBody(RoutingContext call, Duration patience) {
        this.call = call;
        this.patience = patience;
    }

    /// Fails with a [ProblemException] if it is too long or takes too long.
    Future<InputStream> read() {
        var request = call.request();
        long timer = call.vertx().setTimer(patience.toMillis(), _ -> giveUp(ProblemType.REQUEST_TIMEOUT));
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(new ByteArrayInputStream(read.getBytes())));
        request.handler(this::take);
        return whole.future().onComplete(_ -> call.vertx().cancelTimer(timer));
    }

    private void take(Buffer part) {
        if (whole.future().isComplete()) {
            return;
        }
        read.appendBuffer(part);
        if (read.length() > MOST) {
            giveUp(ProblemType.BODY_TOO_LARGE);
        }
    }

    /// What still comes is not for us to wait for: the connection ends with the answer, unless it is shared.
    private void giveUp(ProblemType type) {
        boolean first = whole.tryFail(new ProblemException(type, type.explanation()));
        if (first && call.request().version() != HttpVersion.HTTP_2) {
            call.addEndHandler(_ -> call.request().connection().close());
        }
    }
}
