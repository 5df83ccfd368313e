package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.tracking.application.TrackingConfig;
import dev.cargokit.tracking.application.WatchCargo;
import dev.cargokit.tracking.domain.TrackingRefused;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;

/// `GET /tracking/v1/cargos/{id}/stream`. On the router itself, not a REST resource: there the head of a stream is
/// sent before its first element is known, and an unknown cargo could no longer be a 404.
@ApplicationScoped
class TrackingStreams {

    private static final String PATH = "/tracking/v1/cargos/:id/stream";

    private final WatchCargo watching;
    private final TrackingRefusals refusals;
    private final ProblemAnswer problems;
    private final TrackingConfig config;
    private final ObjectMapper json;
    private final Vertx vertx;

    TrackingStreams(
            WatchCargo watching,
            TrackingRefusals refusals,
            ProblemAnswer problems,
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

    void lay(@Observes Router router) {
        router.route(HttpMethod.GET, PATH).handler(this::open);
        router.route(PATH).handler(call -> {
            call.response().putHeader("Allow", "GET");
            problems.end(
                    call, Problem.of(ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.explanation()));
        });
    }

    /// Before the server waits for requests under way: a stream never ends by itself.
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        watching.end();
    }

    private void open(RoutingContext call) {
        var trackingId = call.pathParam("id");
        var stream = new EventStream(
                vertx.getOrCreateContext(), call.response(), this::written, reason -> refuse(call, reason));
        long heartbeat = vertx.setPeriodic(config.heartbeat().toMillis(), _ -> stream.beat());
        call.addEndHandler(_ -> {
            vertx.cancelTimer(heartbeat);
            watching.leave(trackingId, stream);
        });
        try {
            watching.join(trackingId, stream);
        } catch (TrackingRefused tooMany) {
            refuse(call, tooMany);
        }
    }

    private void refuse(RoutingContext call, Throwable reason) {
        if (reason instanceof TrackingRefused refused) {
            problems.end(call, refusals.problem(refused));
        } else {
            call.fail(reason);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
