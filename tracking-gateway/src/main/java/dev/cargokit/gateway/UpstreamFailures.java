package dev.cargokit.gateway;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// Answers for a service that does not: 504 when it is too slow, 503 when there is no talking to it.
final class UpstreamFailures implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(UpstreamFailures.class);

    private final String service;
    private final ProblemAnswers problems;

    UpstreamFailures(String service, ProblemAnswers problems) {
        this.service = service;
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        return exchange.sendRequest()
                .recover(failure -> Future.succeededFuture(problems.answer(exchange.request(), problem(failure))));
    }

    private Problem problem(Throwable failure) {
        LOG.debugf("%s did not answer: %s", service, failure);
        return failure instanceof TimeoutException
                ? Problem.of(ProblemType.TOO_SLOW, service + " did not answer in time.")
                : Problem.of(ProblemType.UNAVAILABLE, service + " cannot be reached.");
    }
}
