package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Instance;
import dev.cargokit.gateway.instances.Outcome;
import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// One request of a client, from when it comes until the answer to it has been passed on: it waits for its
/// turn, is sent to instances until one answers, and the answer goes back. All of it happens on the
/// client's event loop.
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    /// After an answer that came before the whole body had: how long what is left of it is thrown away.
    private static final long LINGER_MILLIS = 5_000;

    private final LaidRoute route;
    private final RoutingContext call;
    private final HttpClient client;
    private final ProblemAnswer problems;
    private final EdgeHeaders headers;
    private final Upload upload;
    private final boolean repeatable;
    private final Patience patience;
    private final Watch watch;
    private final Turn turn;
    private final List<Instance> tried = new ArrayList<>(2);
    private Optional<Attempt> attempt = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private int attempts;
    private boolean over;

    Exchange(LaidRoute route, RoutingContext call, HttpClient client, ProblemAnswer problems) {
        this.route = route;
        this.call = call;
        this.client = client;
        this.problems = problems;
        this.headers = EdgeHeaders.of(call.request());
        this.upload = new Upload(call.request());
        this.repeatable = !upload.isPresent() && Retry.isHarmless(call.request().method());
        this.patience = route.patience(upload);
        this.watch = new Watch(call.vertx(), patience, this::patienceIsOver);
        this.turn = new Turn(route.gate(), call.vertx().getOrCreateContext(), this::attempt);
    }

    void start() {
        call.addEndHandler(end -> {
            if (end.failed()) {
                clientIsGone();
            }
        });
        watch.begin();
        if (!turn.take()) {
            shed();
        }
    }

    private void attempt() {
        if (over) {
            return;
        }
        var chosen = route.upstream().choose(tried, repeatable && attempts + 1 < route.most());
        if (chosen.isEmpty() && !tried.isEmpty()) {
            tried.clear();
            chosen = route.upstream().choose(tried, false);
        }
        chosen.ifPresentOrElse(this::attempt, this::refuseForLackOfInstances);
    }

    private void attempt(Instance instance) {
        attempts++;
        tried.add(instance);
        long now = System.nanoTime();
        patience.asking(now, share(patience.budget(now)));
        watch.beginAnew();
        var next = new Attempt(this, instance);
        attempt = Optional.of(next);
        next.start(
                client, new RequestOptions().setMethod(call.request().method()).setURI(uri()), this::send);
    }

    /// As long as there are others to go to, an attempt gets its share of the time that is left.
    private long share(long budget) {
        int left = route.most() - attempts + 1;
        return repeatable && left > 1 && route.upstream().hasAnother(tried) ? budget / left : budget;
    }

    /// Without the host, should the client have named it (RFC 9112, section 3.2.2).
    private String uri() {
        var path = route.checked().uri(call.request().path());
        var query = call.request().query();
        return query == null ? path : path + '?' + query;
    }

    private void send(HttpClientRequest request) {
        headers.request(call.request(), request.headers());
        upload.to(request);
        if (upload.isOpen()) {
            watch.beginAnew();
        }
    }

    /// The head of an answer is there.
    void answered(Attempt asked, HttpClientResponse response) {
        if (isWorthAnotherTry(response.statusCode())) {
            // Its body is not waited for; the connection goes with it.
            asked.abandon(Outcome.ANSWERED);
            retry();
            return;
        }
        var passing = new Answer(response, call.response(), this::passed, this::brokenOff);
        answer = Optional.of(passing);
        patience.answering(passing);
        upload.stop();
        if (Answer.isStream(response)) {
            turn.end();
        }
        passing.pass(headers);
    }

    private boolean isWorthAnotherTry(int status) {
        return Retry.isWorthIt(status)
                && repeatable
                && attempts < route.most()
                && route.upstream().hasAnother(tried);
    }

    /// There will be no answer.
    void failed(Attempt asked, Outcome outcome, Throwable cause) {
        LOG.debugf("%s at %s: %s (%s)", route.service(), asked.instance().address(), outcome, cause);
        boolean untouched = outcome == Outcome.UNREACHABLE && !upload.hasBegun();
        if ((untouched || repeatable) && attempts < route.most() && patience.budget(System.nanoTime()) > 0) {
            retry();
        } else if (outcome == Outcome.SILENT) {
            refuse(Problem.of(ProblemType.TOO_SLOW, route.service() + " did not answer in time."));
        } else {
            refuse(route.unreachable());
        }
    }

    private void retry() {
        watch.end();
        route.meters().retries().increment();
        call.vertx().setTimer(Retry.pauseMillis(attempts), _ -> attempt());
    }

    private void passed() {
        attempt.ifPresent(asked -> {
            if (upload.isOpen()) {
                asked.abandon(Outcome.ANSWERED);
            } else {
                asked.end(Outcome.ANSWERED);
            }
        });
        finish();
    }

    private void brokenOff(Outcome outcome) {
        attempt.ifPresent(asked -> asked.abandon(outcome));
        finish();
    }

    private void clientIsGone() {
        attempt.ifPresent(asked -> asked.abandon(Outcome.UNKNOWN));
        finish();
    }

    private void shed() {
        refuse(route.shed());
    }

    private void refuseForLackOfInstances() {
        refuse(route.lackOfInstances());
    }

    private void refuse(Problem problem) {
        finish();
        upload.stop();
        headers.identify(call.response().headers());
        problems.end(call, problem);
    }

    private void patienceIsOver() {
        if (answer.isPresent()) {
            answer.get().breakOff(Outcome.SILENT);
        } else {
            switch (patience.awaited()) {
                case TURN -> shed();
                case CLIENT -> giveUpOnClient();
                case SERVICE ->
                    attempt.ifPresent(asked -> {
                        asked.abandon(Outcome.SILENT);
                        failed(asked, Outcome.SILENT, new TimeoutException());
                    });
            }
        }
    }

    private void giveUpOnClient() {
        attempt.ifPresent(asked -> asked.abandon(Outcome.UNKNOWN));
        refuse(Problem.of(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.explanation()));
    }

    private void finish() {
        if (!over) {
            over = true;
            watch.end();
            turn.end();
            if (upload.isOpen()) {
                call.vertx().setTimer(LINGER_MILLIS, _ -> hangUp());
            }
        }
    }

    /// On HTTP/2 the stream has been ended by its answer, and the connection is shared with others.
    private void hangUp() {
        if (upload.isOpen() && call.request().version() != HttpVersion.HTTP_2) {
            call.request().connection().close();
        }
    }
}
