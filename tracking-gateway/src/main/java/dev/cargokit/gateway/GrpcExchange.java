package dev.cargokit.gateway;

import dev.cargokit.gateway.grpc.GrpcMethod;
import dev.cargokit.gateway.grpc.StatusProblem;
import dev.cargokit.gateway.instances.Instance;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import io.vertx.grpc.client.GrpcClient;
import io.vertx.grpc.common.GrpcStatus;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// One request of a client that is answered by gRPC: it waits for its turn, its body is read, and it is sent
/// to instances until one answers. All of it happens on the client's event loop.
final class GrpcExchange<Q, R> {

    private static final Logger LOG = Logger.getLogger(GrpcExchange.class);

    private final LaidRoute route;
    private final RoutingContext call;
    private final GrpcMethod<Q, R> method;
    private final SmallBody body;
    private final GrpcClient client;
    private final GrpcAnswers answers;
    private final Turn turn;
    private final long waiting;
    private final List<Instance> tried = new ArrayList<>(2);
    private long until;
    private Q request;
    private GrpcAttempt<Q, R> present;
    private int attempts;
    private boolean over;

    GrpcExchange(
            LaidRoute route,
            RoutingContext call,
            GrpcMethod<Q, R> method,
            SmallBody body,
            GrpcClient client,
            GrpcAnswers answers) {
        this.route = route;
        this.call = call;
        this.method = method;
        this.body = body;
        this.client = client;
        this.answers = answers;
        this.until = System.nanoTime() + route.checked().timeout().toNanos();
        this.turn = new Turn(route.gate(), call.vertx().getOrCreateContext(), this::read);
        this.waiting = call.vertx().setTimer(route.checked().timeout().toMillis(), _ -> shed());
    }

    void start() {
        call.addEndHandler(end -> {
            finish();
            if (end.failed() && present != null) {
                present.abandon();
            }
        });
        if (body.isTooLong()) {
            refuse(Problem.of(ProblemType.BODY_TOO_LARGE, ProblemType.BODY_TOO_LARGE.explanation()));
        } else if (!turn.take()) {
            shed();
        }
    }

    private void read() {
        long begin = System.nanoTime();
        call.vertx().cancelTimer(waiting);
        body.read()
                .onSuccess(json -> {
                    // What the client takes is not taken from the time of the service.
                    until += System.nanoTime() - begin;
                    answers.orProblem(() -> {
                        request = method.request(json);
                        attempt();
                    });
                })
                .onFailure(this::unread);
    }

    private void attempt() {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (over) {
            return;
        }
        if (left <= 0) {
            refuse(StatusProblem.of(GrpcStatus.DEADLINE_EXCEEDED, route.service()));
            return;
        }
        var chosen = route.upstream().choose(tried, attempts + 1 < route.most());
        if (chosen.isEmpty() && !tried.isEmpty()) {
            tried.clear();
            chosen = route.upstream().choose(tried, false);
        }
        chosen.ifPresentOrElse(instance -> attempt(instance, left), this::refuseForLackOfInstances);
    }

    /// As long as there are others to go to, an attempt gets its share of the time that is left.
    private void attempt(Instance instance, long left) {
        attempts++;
        tried.add(instance);
        int more = route.most() - attempts + 1;
        long share = more > 1 && route.upstream().hasAnother(tried) ? Math.max(1, left / more) : left;
        present = new GrpcAttempt<>(instance, method.called(), this::replied, this::failed);
        present.start(call.vertx(), client, request, share);
    }

    private void replied(R reply) {
        finish();
        answers.reply(method, reply);
    }

    private void failed(GrpcStatus status) {
        LOG.debugf("%s at %s: %s", route.service(), tried.getLast().address(), status);
        boolean elsewhere = status == GrpcStatus.UNAVAILABLE || status == GrpcStatus.DEADLINE_EXCEEDED;
        if (elsewhere && attempts < route.most() && (until - System.nanoTime()) > 0 && !over) {
            route.meters().retries().increment();
            call.vertx().setTimer(Retry.pauseMillis(attempts), _ -> attempt());
        } else {
            refuse(StatusProblem.of(status, route.service()));
        }
    }

    private void shed() {
        refuse(route.shed());
    }

    private void refuseForLackOfInstances() {
        refuse(route.lackOfInstances());
    }

    private void refuse(Problem problem) {
        if (!over) {
            finish();
            body.stop();
            answers.refuse(problem);
        }
    }

    private void unread(Throwable failure) {
        if (failure instanceof ProblemException refused) {
            refuse(refused.problem());
        } else {
            finish();
            answers.breakOff();
        }
    }

    private void finish() {
        over = true;
        call.vertx().cancelTimer(waiting);
        turn.end();
    }
}
