package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.gateway.breaking.Outcome;
import dev.cargokit.gateway.limits.Permit;
import dev.cargokit.gateway.routes.Route;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// One request of a client, from its arrival until its response has been passed on: it waits for a permit, is sent to
/// instances until one responds, and the response goes back. All of it happens on the client's event loop.
final class ForwardedRequest {

    private static final Logger LOG = Logger.getLogger(ForwardedRequest.class);

    private final Route route;
    private final HttpClient client;
    private final Downstream downstream;
    private final RetryState retries;
    private final Deadline deadline;
    private final Permit permit;
    private Optional<UpstreamRequest> attempt = Optional.empty();

    ForwardedRequest(Route route, HttpClient client, Downstream downstream, TimeoutBudget budget) {
        this.route = route;
        this.client = client;
        this.downstream = downstream;
        this.retries = new RetryState(route, downstream.isRetryable());
        this.deadline = new Deadline(downstream.vertx(), budget, this::deadlineExceeded);
        this.permit = new Permit(route.limit(), downstream.context(), this::attempt);
    }

    void start() {
        downstream.onDisconnect(this::cancel);
        downstream.whenReady(this::acquirePermit);
        updateDeadline();
    }

    /// Not before, since a client could hold permits by heads alone.
    private void acquirePermit() {
        if (downstream.isFinished()) {
            return;
        }
        deadline.budget().startWaiting(System.nanoTime());
        if (permit.acquire()) {
            updateDeadline();
        } else {
            reject();
        }
    }

    private void attempt() {
        if (!downstream.isFinished()) {
            retries.nextInstance().ifPresentOrElse(this::attempt, this::refuseWithoutInstance);
        }
    }

    private void attempt(Instance instance) {
        long now = System.nanoTime();
        var budget = deadline.budget();
        budget.startAttempt(now, retries.share(budget.remaining(now)));
        deadline.update();
        var next = new UpstreamRequest(this, instance);
        attempt = Optional.of(next);
        next.start(client, downstream.options(route.definition()));
    }

    /// The connection to the instance is there.
    void connected(UpstreamRequest request) {
        try {
            if (downstream.send(request)) {
                deadline.update();
            }
        } catch (IllegalArgumentException e) {
            // HTTP/1.1 cannot carry it, which is no failure of the instance.
            request.abort(Outcome.CANCELLED);
            refuse(Problem.of(HttpProblem.INVALID_ARGUMENT, "The request cannot be forwarded."));
        }
    }

    /// The head of a response is there.
    void responded(UpstreamRequest request, HttpClientResponse response) {
        if (retries.mayRetryAfterStatus(response.statusCode())) {
            // Its body is not read; the connection is closed.
            request.abort(Outcome.SUCCESS);
            retry();
            return;
        }
        var relay = downstream.respond(response, this::completed, this::brokenOff);
        deadline.budget().startResponse(relay);
        if (ResponseRelay.isEventStream(response)) {
            permit.release();
        }
        relay.start();
    }

    /// There will be no response.
    void failed(UpstreamRequest request, Outcome outcome, Throwable cause) {
        LOG.debugf("%s at %s: %s (%s)", route.service(), request.instance().address(), outcome, cause);
        boolean nothingSent = outcome == Outcome.CONNECT_FAILURE && !downstream.hasSentBody();
        if (retries.mayRetryAfterFailure(nothingSent) && deadline.budget().remaining(System.nanoTime()) > 0) {
            retry();
        } else if (outcome == Outcome.TIMEOUT) {
            refuse(Problem.of(HttpProblem.TOO_SLOW, route.service() + " did not answer in time."));
        } else {
            refuse(unavailable());
        }
    }

    private void retry() {
        deadline.cancel();
        route.metrics().retries().increment();
        downstream.vertx().setTimer(retries.backOffMillis(), _ -> attempt());
    }

    private void completed() {
        attempt.ifPresent(request -> {
            if (downstream.isReceiving()) {
                request.abort(Outcome.SUCCESS);
            } else {
                request.end();
            }
        });
        finish();
    }

    private void brokenOff(Outcome outcome) {
        attempt.ifPresent(request -> request.abort(outcome));
        finish();
    }

    /// The client has disconnected.
    private void cancel() {
        brokenOff(Outcome.CANCELLED);
    }

    private void deadlineExceeded() {
        if (downstream.timeOutResponse()) {
            return;
        }
        switch (deadline.budget().waitingFor()) {
            case PERMIT -> reject();
            case CLIENT -> {
                attempt.ifPresent(request -> request.abort(Outcome.CANCELLED));
                refuse(Problem.of(HttpProblem.REQUEST_TIMEOUT));
            }
            case SERVICE ->
                attempt.ifPresent(request -> {
                    request.abort(Outcome.TIMEOUT);
                    failed(request, Outcome.TIMEOUT, new TimeoutException());
                });
        }
    }

    /// Load shedding: the queue is full, or the wait for a permit took too long.
    private void reject() {
        route.metrics().rejections().increment();
        refuse(Problem.of(HttpProblem.TOO_MANY_CALLS_UNDER_WAY, "Too many requests for this route are in flight."));
    }

    private void refuseWithoutInstance() {
        var wait = route.upstream().ejectedFor();
        refuse(wait.isPositive() ? unavailable().retryAfter(wait) : unavailable());
    }

    private Problem unavailable() {
        return Problem.of(HttpProblem.UNAVAILABLE, route.service() + " cannot be reached.");
    }

    private void refuse(Problem problem) {
        finish();
        downstream.refuse(problem);
    }

    private void updateDeadline() {
        if (!downstream.isFinished()) {
            deadline.update();
        }
    }

    private void finish() {
        if (downstream.finish()) {
            deadline.cancel();
            permit.release();
        }
    }
}
