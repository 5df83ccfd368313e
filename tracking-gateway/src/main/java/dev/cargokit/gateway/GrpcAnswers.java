package dev.cargokit.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.gateway.grpc.GrpcMethod;
import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;

/// What the client of one exchange by gRPC is told.
final class GrpcAnswers {

    private final RoutingContext call;
    private final ProblemAnswer problems;
    private final ObjectMapper json;
    private final EdgeHeaders headers;

    GrpcAnswers(RoutingContext call, ProblemAnswer problems, ObjectMapper json, EdgeHeaders headers) {
        this.call = call;
        this.problems = problems;
        this.json = json;
        this.headers = headers;
    }

    /// A business error travels in the reply; over HTTP it is 400 with the error's text, as add-service itself has it.
    <R> void reply(GrpcMethod<?, R> method, R reply) {
        var refusal = method.refusal(reply);
        orProblem(() -> {
            headers.identify(call.response().headers());
            if (refusal.isEmpty()) {
                call.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .end(Buffer.buffer(json.writeValueAsBytes(method.answer(reply))));
            } else {
                problems.end(
                        call,
                        Problem.of(ProblemType.INVALID_ARGUMENT, refusal)
                                .body(call.request().path())
                                .saying(refusal));
            }
        });
    }

    void refuse(Problem problem) {
        headers.identify(call.response().headers());
        problems.end(call, problem);
    }

    /// The client broke off: there is nobody to answer. Over HTTP/2 others may share its connection.
    void breakOff() {
        call.response().reset();
    }

    /// Does what may turn out to be refused.
    void orProblem(Refusable action) {
        try {
            action.run();
        } catch (ProblemException refused) {
            refuse(refused.problem());
        } catch (IOException | RuntimeException e) {
            call.fail(e);
        }
    }

    interface Refusable {

        void run() throws IOException;
    }
}
