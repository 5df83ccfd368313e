package dev.cargokit.kit.http;

import dev.cargokit.kit.log.LogSanitizer;
import dev.cargokit.kit.log.Sampler;
import dev.cargokit.kit.telemetry.LogSampling;
import dev.cargokit.kit.telemetry.TraceId;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/// Writes a line per request after its response. Under load a sample is written, as
/// [dev.cargokit.kit.middleware.Logged]'s does: of each class of statuses the first of each
/// second and then every nth (`log.first-per-second`, `log.then-every`), so that successes do not hide
/// failures. A line costs a third of what the gateway takes for a whole request, and Quarkus' access log
/// cannot be sampled.
@ApplicationScoped
class RequestLog {

    private static final Logger LOG = Logger.getLogger("cargokit.request");

    /// So that the responses of all other handlers are logged too.
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final List<Sampler> byClassOfStatus;

    RequestLog(LogSampling sampling) {
        byClassOfStatus =
                IntStream.range(0, 10).mapToObj(_ -> sampling.sampler()).toList();
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::follow);
    }

    private void follow(RoutingContext request) {
        if (LOG.isInfoEnabled()) {
            long begin = System.nanoTime();
            var trace = TraceId.current();
            request.addEndHandler(end -> write(request, begin, trace, end.failed()));
        }
        request.next();
    }

    private void write(RoutingContext request, long begin, Optional<String> trace, boolean brokenOff) {
        var response = request.response();
        long now = System.nanoTime();
        long leftOut =
                byClassOfStatus.get(response.getStatusCode() / 100 % 10).admit(TimeUnit.NANOSECONDS.toSeconds(now));
        if (leftOut == Sampler.LEFT_OUT) {
            return;
        }
        var line = new StringBuilder(160)
                .append("method=")
                .append(request.request().method())
                .append(" path=")
                .append(LogSanitizer.quoted(request.request().path()))
                .append(" status=")
                .append(response.getStatusCode())
                .append(" bytes=")
                .append(response.bytesWritten())
                .append(" took_ms=")
                .append(TimeUnit.NANOSECONDS.toMillis(now - begin))
                .append(" trace=")
                .append(trace.orElse("-"));
        if (brokenOff) {
            line.append(" broken_off=true");
        }
        if (leftOut > 0) {
            line.append(" left_out=").append(leftOut);
        }
        LOG.info(line);
    }
}
