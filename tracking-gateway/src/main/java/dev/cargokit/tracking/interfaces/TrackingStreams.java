package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.tracking.application.TrackingConfig;
import dev.cargokit.tracking.application.WatchCargo;
import dev.cargokit.tracking.domain.TrackingRefusal;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;

/// `GET /tracking/v1/cargos/{id}/stream`. On the router, not a REST resource, which would send the head of the stream
/// before its first event is known, so that an unknown cargo could not be a 404.
@ApplicationScoped
class TrackingStreams {

    private static final String PATH = "/tracking/v1/cargos/:id/stream";

    private final WatchCargo watching;
    private final TrackingRefusalMapper refusals;
    private final ProblemResponse problems;
    private final TrackingConfig config;
    private final ObjectMapper json;
    private final Vertx vertx;

    TrackingStreams(
            WatchCargo watching,
            TrackingRefusalMapper refusals,
            ProblemResponse problems,
            TrackingConfig config,
            ObjectMapper json,
            Vertx vertx) {
        this.watching = watching;
        this.refusals = refusals;
        this.problems = problems;
        this.config = config;
        this.json = json;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, PATH).handler(this::open);
        router.route(PATH).handler(call -> {
            call.response().putHeader("Allow", "GET");
            problems.end(call, Problem.of(HttpProblem.METHOD_NOT_ALLOWED));
        });
    }

    /// Before the server waits for requests in flight: a stream does not end by itself.
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        watching.end();
    }

    private void open(RoutingContext call) {
        var trackingId = call.pathParam("id");
        var stream = new EventStream(
                vertx.getOrCreateContext(), call.response(), this::write, reason -> refuse(call, reason));
        long heartbeat = vertx.setPeriodic(config.heartbeat().toMillis(), _ -> stream.beat());
        call.addEndHandler(_ -> {
            vertx.cancelTimer(heartbeat);
            watching.leave(trackingId, stream);
        });
        try {
            watching.join(trackingId, stream);
        } catch (TrackingRefusal refusal) {
            refuse(call, refusal);
        }
    }

    private void refuse(RoutingContext call, Throwable reason) {
        if (reason instanceof TrackingRefusal refused) {
            problems.end(call, refusals.problem(refused));
        } else {
            call.fail(reason);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
